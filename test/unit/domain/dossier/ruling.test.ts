import { describe, expect, it } from 'vitest'
import type { ActId } from '../../../../shared/domain/permissions/act-id.ts'
import { closingGaps } from '../../../../shared/domain/dossier/closing.ts'
import { offeredActs } from '../../../../shared/domain/dossier/offered-acts.ts'
import { asPerson, dossierUnder, someone } from '../../../fixtures/dossier/office-of.ts'
import { codes, decision, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const now = '2026-04-10T10:00:00.000Z'
const ruled = { at: now, values: { 'settlement.appealOutcome': 'De klacht is gegrond; het kantoor betaalt terug.' } }

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
