import { describe, expect, it } from 'vitest'
import { todayItemsOf } from '../../../../electron/main/services/views/today-items.ts'
import { courseOf } from '../../../../shared/domain/dossier/course.ts'
import { linkEvents } from '../../../../shared/domain/dossier/chain.ts'
import { waitingRuling } from '../../../../shared/domain/dossier/given-tasks.ts'
import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import { stepLines } from '../../../../shared/i18n/describe-course.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { historyOf } from '../../../../renderer/features/dossier/history.ts'
import { nextTurn } from '../../../../shared/domain/today/next-turn.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { ActId } from '../../../../shared/domain/permissions/act-id.ts'
import { closingGaps } from '../../../../shared/domain/dossier/closing.ts'
import { offeredActs } from '../../../../shared/domain/dossier/offered-acts.ts'
import { asPerson, dossierUnder, someone, taskIds } from '../../../fixtures/dossier/office-of.ts'
import { codes, decision, digest, officer, Play, standIn } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const now: Instant = '2026-04-10T10:00:00.000Z'
const ruled = {
  at: now,
  values: { 'settlement.appealOutcome': 'De klacht is gegrond; het kantoor betaalt terug.' },
  details: { ruledFor: 'complainant' }
}
const asks = 'Het honorarium terugbetalen'

const withoutBindingBody = {
  ...policyNamed('EW'),
  independentBody: { ...policyNamed('EW').independentBody!, binding: false }
}

/** A closed complaint, with a ruling that asks something of the office. */
function asked(): Play {
  return new Play()
    .closed()
    .do('recordRuling', officer, now, { ...ruled, details: { ...ruled.details, asks, doOn: '2026-04-24' } })
}

describe('what a ruling asks', () => {
  it('EW-3.2: waits for the handler by its day, also of a closed dossier, until it is carried out', () => {
    const play = asked()
    const [item] = todayItemsOf(play.situation(officer, now)).filter(({ act }) => act === 'recordCarriedOut')
    expect(item).toMatchObject({
      isMine: true,
      what: { task: { id: 'carry-out', clause: 'EW-3.2', given: { what: asks } } }
    })
    expect(taskIds(play, '2026-05-01T10:00:00.000Z')).toContain('carry-out')
    play.do('recordCarriedOut', officer, now, { at: now, details: { text: 'Overgemaakt' } })
    expect(taskIds(play, now)).not.toContain('carry-out')
    expect(codes(play.refusals('recordCarriedOut', officer, now, { at: now, details: { text: 'x' } }))).toEqual([
      'ruling.nothingWaits'
    ])
  })

  it('EW-3.2: stands on the form with its day, and so does that it was carried out', () => {
    const play = asked().do('recordCarriedOut', officer, now, { at: now, details: { text: 'Overgemaakt op 10 april' } })
    const wording = { t: createTranslator('nl'), language: 'nl', policy: play.policy } as const
    const lines = courseOf(play.events).flatMap((step) => stepLines(step, play.events, wording))
    expect(lines).toContain('Wie kreeg gelijk? de klager')
    expect(lines).toContain(`De uitspraak vraagt, uiterlijk vr 24 april 2026: ${asks}`)
    expect(lines).toContain('Overgemaakt op 10 april')
  })

  it('wakes the list on the days that matter to it', () => {
    const turns: string[] = []
    let at: Instant | null = now
    while ((at = nextTurn(asked().state, policyNamed('EW'), at)) !== null) turns.push(at)
    expect(turns).toContain('2026-04-23T22:00:00.000Z')
    expect(turns).toContain('2026-04-24T22:00:00.000Z')
  })

  it('can be recorded as carried out in every dossier in which it waits, also a withdrawn one', () => {
    const play = new Play(undefined, undefined, undefined, withoutBindingBody)
      .closed()
      .do('recordRuling', officer, now, { ...ruled, details: { ...ruled.details, asks, doOn: '2026-04-24' } })
      .do('reopen', officer, now, { details: { reason: 'Nieuwe stukken' } })
      .do('withdraw', officer, now, { at: now, details: { reason: 'Toch niet' } })
    expect(taskIds(play, now)).toContain('carry-out')
    expect(play.refusals('recordCarriedOut', officer, now, { at: now, details: { text: 'Overgemaakt' } })).toEqual([])
  })

  it('stands in the history with its day', () => {
    const [entry] = historyOf(linkEvents([], asked().events, digest), 'newest')
    expect(entry?.notes.map(({ id, value }) => [id, value])).toEqual([
      ['ruledFor', 'complainant'],
      ['asks', asks],
      ['doOn', '2026-04-24']
    ])
  })

  it('goes along with the dossier when it is handed over', () => {
    const play = new Play()
      .settled()
      .do('recordRuling', officer, now, { ...ruled, details: { ...ruled.details, asks, doOn: '2026-04-24' } })
      .do('assign', officer, now, { values: { 'handling.handler': asPerson(standIn) }, details: { reason: 'Verlof' } })
    expect(waitingRuling(play.state)?.owner).toMatchObject({ name: standIn.name })
  })

  it('is no task that somebody ticks off, and gives no task where nothing is asked', () => {
    const ticked = asked().refusals('finishTask', officer, now, { details: { given: 'ruling' } })
    expect(codes(ticked)).toEqual(['task.none'])
    expect(taskIds(new Play().closed().do('recordRuling', officer, now, ruled), now)).not.toContain('carry-out')
  })

  it('has a day, after the ruling, and a day is of something', () => {
    const refused = (details: FieldValues) =>
      new Play()
        .closed()
        .refusals('recordRuling', officer, now, { ...ruled, details: { ...ruled.details, ...details } })
        .map(({ code, field }) => [code, field])
    expect(refused({ asks })).toEqual([['ruling.noDay', 'doOn']])
    expect(refused({ doOn: '2026-04-24' })).toEqual([['ruling.asksNothing', 'asks']])
    expect(refused({ asks, doOn: '2026-04-01' })).toEqual([['ruling.dayPassed', 'doOn']])
  })

  it('of a later ruling takes the place of what an earlier one asked', () => {
    const play = new Play(undefined, undefined, undefined, withoutBindingBody)
      .closed()
      .do('recordRuling', officer, now, { ...ruled, details: { ...ruled.details, asks, doOn: '2026-04-24' } })
      .do('recordRuling', officer, now, {
        ...ruled,
        details: { ...ruled.details, asks: 'Excuses', doOn: '2026-05-01' }
      })
    expect(waitingRuling(play.state)).toMatchObject({ what: 'Excuses', day: '2026-05-01' })
  })
})

describe('the independent body', () => {
  it('EW-3.2: a closed dossier goes to the independent third party, whose ruling is recorded', () => {
    const play = new Play().closed().do('recordAppeal', officer, now, { at: now, details: { text: 'Per brief' } })
    const early = { ...ruled, at: '2026-04-01T10:00:00.000Z' }
    expect(codes(play.refusals('recordRuling', officer, now, early))).toEqual(['ruling.beforeAppeal'])
    play.do('recordRuling', officer, now, ruled)
    expect(play.state.values['settlement.appealOutcome']).toContain('gegrond')
  })

  it('EW-3.2: after a binding ruling nothing is decided anew: no second ruling, no decision, no reopening', () => {
    const play = new Play().closed().do('recordRuling', officer, now, ruled)
    const over: readonly ActId[] = [
      'recordRuling',
      'recordDecision',
      'sendDelayNotice',
      'recordAppeal',
      'reopen',
      'withdraw'
    ]
    for (const act of over) {
      expect(play.refusals(act, officer, now, { ...ruled, values: { ...decision, ...ruled.values } })).toEqual([
        { code: 'ruling.binds', params: { clause: 'EW-3.2' } }
      ])
    }
  })

  it('EW-3.2: a ruling that was typed wrongly is set right, and nothing else in the closed dossier', () => {
    const play = new Play().closed()
    const correction = (field: string, value: string) => ({
      values: { [field]: value },
      details: { field, reason: 'Verschreven' }
    })
    const right = correction('settlement.appealOutcome', 'Ongegrond')
    expect(codes(play.refusals('correct', officer, now, right))).toEqual(['act.whenStatus.closed'])
    play.do('recordRuling', officer, now, ruled)
    const other = correction('complaint.summary', 'Anders')
    expect(codes(play.refusals('correct', officer, now, other))).toEqual(['act.whenStatus.closed'])
    play.do('correct', officer, now, right)
    expect(play.state.values['settlement.appealOutcome']).toBe('Ongegrond')
  })

  it('EW-3.2: an outcome cannot be typed in as a correction, past the ruling', () => {
    const play = new Play().settled()
    const field = 'settlement.appealOutcome'
    const typed = { values: { [field]: 'Gegrond' }, details: { field, reason: 'x' } }
    expect(play.refusals('correct', officer, now, typed)).toMatchObject([
      { code: 'correct.hasItsOwnAct', params: { act: 'recordRuling' } }
    ])
  })

  it('IN-2.4: where the body does not bind, the office may decide anew', () => {
    const policy = policyNamed('IN')
    const manager = someone('quality-manager')
    const play = dossierUnder(policy)
      .do('classify', manager, now, { values: { 'classification.classes': ['legal'] } })
      .do('assign', manager, now, { values: { 'handling.handler': asPerson(someone('officer')) } })
      .do('recordDecision', someone('officer'), now, { at: now, values: decision })
      .do('recordAppeal', manager, now, { at: now })
      .do('recordRuling', manager, now, ruled)
    expect(play.refusals('recordDecision', manager, now, { at: now, values: decision })).toEqual([])
  })

  it.each(['EW', 'GC', 'IN', 'ISO'])('%s: names a body, so whoever may record an appeal is offered it', (id) => {
    const policy = policyNamed(id)
    const may = policy.roles.find(({ permissions }) => permissions.includes('recordAppeal'))
    const offered = offeredActs(dossierUnder(policy).situation(someone(may?.id ?? ''), now)).map(({ act }) => act)
    expect(offered).toEqual(expect.arrayContaining(['recordAppeal', 'recordRuling']))
  })

  it.each(['TB', 'LM'])('%s: names none, so there is no appeal to record', (id) => {
    const policy = policyNamed(id)
    const offered = policy.roles.flatMap((role) => offeredActs(dossierUnder(policy).situation(someone(role.id), now)))
    expect(offered.map(({ act }) => act)).not.toContain('recordAppeal')
  })

  it('LM-5.6: where a binding ruling is there, it takes the place of a satisfied complainant', () => {
    const lm = policyNamed('LM')
    const clause = 'LM-5.6'
    const policy = { ...lm, independentBody: { name: 'Commissie', place: '', binding: true, clause } }
    const play = dossierUnder(policy)
    const unsatisfied = { code: 'closing.notSatisfied', params: { clause } }
    expect(closingGaps(play.state, policy)).toContainEqual(unsatisfied)
    const state = { ...play.state, values: { ...play.state.values, ...ruled.values } }
    expect(closingGaps(state, policy)).not.toContainEqual(unsatisfied)
  })
})
