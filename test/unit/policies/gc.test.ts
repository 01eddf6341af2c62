import { describe, expect, it } from 'vitest'
import { closingGaps } from '../../../shared/domain/dossier/closing.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import { offeredActs } from '../../../shared/domain/dossier/offered-acts.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import { responsibleFor } from '../../../shared/domain/dossier/responsible.ts'
import { destructionDay, retentionConflict } from '../../../shared/domain/dossier/retention.ts'
import { tasksOf } from '../../../shared/domain/dossier/tasks.ts'
import { codes, decision, type Play } from '../../fixtures/dossier/play.ts'
import {
  asPerson,
  dossierUnder,
  dueDays,
  intakeUnder,
  someone,
  taskIds,
  termEntries
} from '../../fixtures/dossier/office-of.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import type { Instant } from '../../../shared/domain/time.ts'

const policy = policyNamed('GC')
const [employee, officer, lead] = [someone('employee'), someone('officer'), someone('team-lead')]
const next: Instant = '2026-03-05T10:00:00.000Z'

function decided(play: Play, at: Instant): Play {
  return play.do('recordDecision', officer, at, { at, values: decision })
}

function closedAt(play: Play, at: Instant): Play {
  return play
    .do('classify', officer, at, { values: { 'classification.classes': ['content'] } })
    .do('assign', officer, at, {
      values: { 'handling.handler': asPerson(officer) },
      details: { reason: 'Kent de relatie' }
    })
    .do('sendConfirmation', officer, at, { at, details: { means: 'email' } })
    .do('recordProgress', officer, at, {
      at,
      values: { 'handling.correspondence': 'Brief' },
      details: { text: 'Brief' }
    })
    .do('recordDecision', officer, at, { at, values: decision })
    .do('close', officer, at)
}

describe('the training firm', () => {
  it('GC-2.1a: any employee receives a complaint, also by e-mail, and who received it is asked and kept', () => {
    const colleague = someone('employee', 'c')
    const values = intakeUnder(policy, { channel: 'email', receivedBy: asPerson(colleague) })
    const registered = decideRegister(values, { policy, actor: colleague, now: next })
    expect(registered.ok && registered.value('2026-0007')[0]?.values).toMatchObject({
      channel: 'email',
      receivedBy: { name: colleague.name }
    })
    const unsaid = decideRegister({ ...values, receivedBy: '' }, { policy, actor: colleague, now: next })
    expect(unsaid).toMatchObject({ ok: false, error: [{ code: 'field.required', field: 'receivedBy' }] })
  })

  it('GC-2.2a: a fitting solution is proposed, and the answer of the client stands beside it', () => {
    const play = dossierUnder(policy)
      .do('classify', officer, next, { values: { 'classification.classes': ['content'] } })
      .do('assign', officer, next, {
        values: { 'handling.handler': asPerson(officer) },
        details: { reason: 'Kent de relatie' }
      })
    expect(codes(play.refusals('recordProposal', officer, next, { at: next }))).toEqual(['field.required'])
    const proposal = { 'settlement.proposal': 'De training over doen', 'settlement.proposalAnswer': 'akkoord' }
    play.do('recordProposal', officer, next, { at: next, values: proposal })
    expect(play.state.values).toMatchObject(proposal)
  })

  it.each(['complainant.name', 'complainant.address', 'complainant.email', 'complaint.description'])(
    'GC-2.1b: without %s the complaint is kept, with the gap as an open task that closing asks for as well',
    (field) => {
      const play = dossierUnder(policy, { [field]: '' })
      const task = { id: 'intake-gap', act: 'correct', clause: 'GC-2.1b', since: '2026-03-04' }
      expect(tasksOf(play.state, policy, next)).toContainEqual(task)
      expect(closingGaps(play.state, policy)).toContainEqual({
        code: 'closing.fieldMissing',
        field,
        params: { clause: 'GC-2.1b' }
      })
      const values = { [field]: field === 'complainant.email' ? 'vos@voorbeeld.nl' : 'Nagevraagd' }
      play.do('correct', officer, next, { values, details: { field, reason: 'Nagevraagd' } })
      expect(taskIds(play, next)).not.toContain('intake-gap')
    }
  )

  it('GC-2.1b: without a moment of receipt there is nothing to count from, so that one is refused', () => {
    const registered = decideRegister(intakeUnder(policy, { receivedAt: '' }), { policy, actor: employee, now: next })
    expect(registered).toMatchObject({ ok: false, error: [{ code: 'field.required', field: 'receivedAt' }] })
  })

  it('GC-2.1d: first the receiver answers for it, and passing it on asks a reason from the first time', () => {
    const play = dossierUnder(policy)
    expect(responsibleFor(play.state, policy)).toMatchObject({ people: [{ name: employee.name }], clause: 'GC-2.1d' })
    const toOfficer = { values: { 'handling.handler': asPerson(officer) } }
    expect(play.refusals('assign', employee, next, toOfficer)).toMatchObject([{ field: 'reason' }])
    expect(
      dossierUnder(policy).try('assign', employee, next, { values: { 'handling.handler': asPerson(employee) } }).ok
    ).toBe(true)
    play.do('assign', employee, next, { ...toOfficer, details: { reason: 'Te ernstig om zelf te doen' } })
    expect(play.events.at(-1)?.details).toMatchObject({ reason: 'Te ernstig om zelf te doen' })
    expect(responsibleFor(play.state, policy).people).toMatchObject([{ name: officer.name }])
    const back = { values: { 'handling.handler': asPerson(employee) } }
    expect(play.refusals('assign', officer, next, back)).toMatchObject([{ field: 'reason' }])
  })

  it('GC-2.2: confirmation in five working days, the norm of two weeks and the limit of three side by side', () => {
    expect(dueDays(dossierUnder(policy), next)).toEqual([
      'confirmation 2026-03-11',
      'settlement 2026-03-18',
      'limit 2026-03-25',
      'delay-notice 2026-03-20',
      'destroy 2028-03-04'
    ])
    const between: Instant = '2026-03-20T10:00:00.000Z'
    const play = decided(dossierUnder(policy), between)
    expect(termEntries(play, 'settlement', between)).toMatchObject([{ outcome: 'missed' }])
    expect(termEntries(play, 'limit', between)).toMatchObject([{ outcome: 'met' }])
    expect(termEntries(play, 'delay-notice', between)).toMatchObject([{ outcome: 'lapsed' }])
  })

  it('GC-2.2b: counted back three working days, over Whit Monday', () => {
    const received: Instant = '2026-05-04T08:00:00.000Z'
    const state = { ...dossierUnder(policy).state, rounds: [{ received, registered: received }] }
    const counted = termsOf(state, policy, received).map(({ id, dueDay }) => `${id} ${dueDay}`)
    expect(counted).toEqual(expect.arrayContaining(['limit 2026-05-25', 'delay-notice 2026-05-20']))
  })

  it('GC-2.2b: a notice in time extends the limit and leaves the norm; it needs the reason and the date', () => {
    const at: Instant = '2026-03-20T10:00:00.000Z'
    const play = dossierUnder(policy)
    const needs = play.refusals('sendDelayNotice', officer, at, { at })
    expect(needs.map(({ field }) => field)).toEqual(['reason', 'newDueDay'])
    play.do('sendDelayNotice', officer, at, { at, details: { reason: 'Trainer ziek', newDueDay: '2026-04-10' } })
    const outcomes = (id: string) => termEntries(play, id, at).map(({ dueDay, outcome }) => `${dueDay} ${outcome}`)
    expect(outcomes('settlement')).toEqual(['2026-03-18 missed'])
    expect(outcomes('limit')).toEqual(['2026-03-25 superseded', '2026-04-10 running'])
    expect(outcomes('delay-notice')).toEqual(['2026-03-20 met'])
  })

  it('GC-2.2b: a notice a day too late is missed itself, and what it extends is not made good', () => {
    const at: Instant = '2026-03-23T10:00:00.000Z'
    const play = dossierUnder(policy)
    play.do('sendDelayNotice', officer, at, { at, details: { reason: 'Trainer ziek', newDueDay: '2026-04-10' } })
    expect(termEntries(play, 'delay-notice', at)).toMatchObject([{ outcome: 'missed' }])
    const after: Instant = '2026-03-26T10:00:00.000Z'
    expect(termEntries(play, 'limit', after).map(({ outcome }) => outcome)).toEqual(['missed', 'running'])
  })

  it('GC-2.2c: the position is written and reasoned, and its date stops the clock', () => {
    const play = dossierUnder(policy)
    const { 'settlement.position': reasons, ...bare } = decision
    const without = play.refusals('recordDecision', officer, next, { at: next, values: bare })
    expect([reasons !== '', without.map(({ field }) => field)]).toEqual([true, ['settlement.position']])
    const byPhone = { at: next, values: { ...decision, 'settlement.decisionMeans': 'phone' } }
    expect(play.refusals('recordDecision', officer, next, byPhone)).toMatchObject([
      { code: 'decision.notWritten', params: { clause: 'GC-2.2c' } }
    ])
    const typed: Instant = '2026-04-02T10:00:00.000Z'
    play.do('recordDecision', officer, typed, { at: '2026-03-17T10:00:00.000Z', values: decision })
    expect(termEntries(play, 'settlement', typed)).toMatchObject([{ outcome: 'met' }])
  })

  it('GC-2.2d: kept a year from closing and destroyed by two years from receipt, where both can hold', () => {
    const play = closedAt(dossierUnder(policy), '2026-03-17T10:00:00.000Z')
    const now: Instant = '2026-03-18T10:00:00.000Z'
    expect(termEntries(play, 'keep-until', now)).toMatchObject([{ dueDay: '2027-03-17', outcome: 'running' }])
    expect(termEntries(play, 'destroy', now)).toMatchObject([{ dueDay: '2028-03-04', outcome: 'running' }])
    expect(retentionConflict(termsOf(play.state, policy, now), policy)).toBeNull()
    expect(tasksOf(play.state, policy, now)).toEqual([])
  })

  it('GC-2.2d: closed exactly a year after receipt still fits', () => {
    const play = closedAt(dossierUnder(policy), '2027-03-04T10:00:00.000Z')
    expect(retentionConflict(termsOf(play.state, policy, '2027-03-05T10:00:00.000Z'), policy)).toBeNull()
  })

  it('GC-2.2d: closed more than a year after receipt, both days are shown and the choice waits for the officer', () => {
    const now: Instant = '2027-03-06T10:00:00.000Z'
    const play = dossierUnder(policy)
    expect(retentionConflict(termsOf(play.state, policy, now), policy)).toBeNull()
    closedAt(play, '2027-03-05T10:00:00.000Z')
    expect(retentionConflict(termsOf(play.state, policy, now), policy)).toEqual({
      keepUntil: '2028-03-05',
      destroyBy: '2028-03-04',
      clause: 'GC-2.2d'
    })
    expect(tasksOf(play.state, policy, now)).toEqual([
      { id: 'retention-conflict', act: 'decideRetention', clause: 'GC-2.2d', who: ['klachtverantwoordelijke'] }
    ])
    play.do('reopen', officer, now, { details: { reason: 'Nieuwe feiten' } })
    expect(retentionConflict(termsOf(play.state, policy, now), policy)).toBeNull()
  })

  it('GC-2.2d: the officer decides what goes first, with the reason, and decides anew after reopening', () => {
    const now: Instant = '2027-03-06T10:00:00.000Z'
    const destroyedBy = (play: Play) => destructionDay(play.state, termsOf(play.state, policy, now), policy)
    const play = closedAt(dossierUnder(policy), '2027-03-05T10:00:00.000Z')
    const decide = (retention: string, reason: string) => ({ details: { retention, reason } })
    expect(codes(play.refusals('decideRetention', officer, now, decide('keep', '')))).toEqual(['field.required'])
    expect(codes(play.refusals('decideRetention', employee, now, decide('keep', 'x')))).toEqual(['act.notInYourRole'])
    expect(destroyedBy(play)).toBe('2028-03-04')
    play.do('decideRetention', officer, now, decide('keep', 'De geschillencommissie kan de stukken nog vragen.'))
    expect(play.state.retention).toMatchObject({ choice: 'keep', reason: expect.stringContaining('stukken') as string })
    expect(destroyedBy(play)).toBe('2028-03-05')
    expect(tasksOf(play.state, policy, now)).toEqual([])
    play.do('reopen', officer, now, { details: { reason: 'Nieuwe feiten' } })
    expect(play.state.retention).toBeUndefined()
  })

  it('GC-2.2d: where keeping and destroying go together there is nothing to choose', () => {
    const now: Instant = '2026-03-18T10:00:00.000Z'
    const play = closedAt(dossierUnder(policy), '2026-03-17T10:00:00.000Z')
    const choice = { details: { retention: 'keep', reason: 'Zo maar' } }
    expect(codes(play.refusals('decideRetention', officer, now, choice))).toEqual(['retention.noConflict'])
  })

  it('GC-3.1: employees receive, the officer settles and registers, the team lead analyses', () => {
    const play = dossierUnder(policy).do('assign', employee, next, {
      values: { 'handling.handler': asPerson(officer) },
      details: { reason: 'Kent de relatie' }
    })
    const actsOf = (actor: typeof employee) => offeredActs(play.situation(actor, next)).map(({ act }) => act)
    const settling = ['recordDecision', 'sendDelayNotice', 'classify', 'close', 'correct']
    expect(actsOf(officer)).toEqual(expect.arrayContaining(settling))
    expect(actsOf(employee).filter((act) => settling.includes(act))).toEqual([])
    expect(actsOf(lead)).toEqual(['recordImprovement'])
    const may = policy.roles.map(({ id }) => [id, isAllowed(policy, id, 'takeIn'), isAllowed(policy, id, 'report')])
    expect(may).toEqual([
      ['employee', true, false],
      ['officer', true, true],
      ['team-lead', true, true]
    ])
  })

  it('GC-4.1: closing asks for each of the prescribed data', () => {
    const play = dossierUnder(policy, { 'complainant.address': '', 'complaint.description': '' })
    const missing = closingGaps(play.state, policy).map(({ field }) => field)
    const prescribed = [
      'complainant.address',
      'complaint.description',
      'handling.correspondence',
      'settlement.decisionSentAt',
      'settlement.decisionMeans'
    ]
    expect(missing).toEqual(expect.arrayContaining(prescribed))
  })

  it('GC-6.1: the appeal term runs provisionally from sending, then from receipt of the position', () => {
    const sent: Instant = '2026-03-16T10:00:00.000Z'
    const play = dossierUnder(policy)
    expect(termEntries(play, 'appeal', next)).toEqual([])
    expect(codes(play.refusals('recordPositionReceived', officer, next, { at: next }))).toEqual(['closing.noDecision'])
    decided(play, sent)
    expect(termEntries(play, 'appeal', sent)).toMatchObject([{ dueDay: '2026-03-30', provisional: true }])
    const early = { at: '2026-03-16T09:00:00.000Z' }
    expect(codes(play.refusals('recordPositionReceived', officer, sent, early))).toEqual(['act.beforeDecision'])
    const got: Instant = '2026-03-23T10:00:00.000Z'
    play.do('recordPositionReceived', officer, got, { at: got })
    const [appeal] = termEntries(play, 'appeal', got)
    // Two weeks later is Easter Monday: the next working day, in the complainant's favour.
    expect([appeal?.dueDay, appeal?.provisional]).toEqual(['2026-04-07', undefined])
  })

  it('GC-6.1: an appeal in time meets the term, after closing as well, and the ruling is recorded', () => {
    const play = closedAt(dossierUnder(policy), '2026-03-16T10:00:00.000Z')
    const at: Instant = '2026-03-30T20:00:00.000Z'
    play.do('recordAppeal', officer, at, { at, values: { 'settlement.referredTo': 'Geschillencommissie' } })
    expect(termEntries(play, 'appeal', at)).toMatchObject([{ outcome: 'met' }])
    const ruling = {
      at,
      values: { 'settlement.appealOutcome': 'Gegrond: cursusgeld terug' },
      details: { ruledFor: 'complainant' }
    }
    expect(play.do('recordRuling', officer, at, ruling).state.values['settlement.appealOutcome']).toContain('Gegrond')
    expect(policy.independentBody).toMatchObject({ binding: true, clause: 'GC-6.1' })
  })
})
