import { describe, expect, it } from 'vitest'
import { closingGaps } from '../../../../shared/domain/dossier/closing.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { codes, decision, employee, intake, officer, Play, standIn } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const now: Instant = '2026-03-23T10:00:00.000Z'

describe('settling, signing and closing', () => {
  it('EW-4.5: a dossier cannot close without a decision told to the client', () => {
    const gaps = new Play().refusals('close', officer, now)
    expect(gaps[0]).toMatchObject({ code: 'closing.noDecision', params: { clause: 'EW-4.5' } })
  })

  it('EW-6.4: the decision goes out in writing', () => {
    const refusals = new Play().refusals('recordDecision', officer, now, {
      at: now,
      values: { ...decision, 'settlement.decisionMeans': 'phone' }
    })
    expect(codes(refusals)).toEqual(['decision.notWritten'])
  })

  it('EW-6.2: closing names each missing field, and is refused until the form is complete', () => {
    const play = new Play().do('recordDecision', officer, now, { at: now, values: decision })
    const fields = closingGaps(play.state, play.policy).map(({ field }) => field)
    expect(fields).toEqual([
      'classification.classes',
      'handling.handler',
      'handling.employeeInformedAt',
      'settlement.satisfied'
    ])
    expect(play.refusals('close', officer, now)).toHaveLength(4)
  })

  it('EW-5.4: closing as satisfied needs both signatures, each by the own account', () => {
    const play = new Play().settled()
    expect(codes(play.refusals('close', officer, now))).toEqual([
      'closing.signatureMissing',
      'closing.signatureMissing'
    ])
    expect(codes(play.refusals('sign', officer, now, { details: { slot: 'employee' } }))).toEqual(['sign.otherAccount'])
    expect(codes(play.refusals('sign', employee, now, { details: { slot: 'officer' } }))).toEqual(['sign.otherAccount'])
    play.do('sign', employee, now, { details: { slot: 'employee' } })
    expect(codes(play.refusals('sign', employee, now, { details: { slot: 'employee' } }))).toEqual(['sign.notYours'])
    expect(codes(play.refusals('close', officer, now))).toEqual(['closing.signatureMissing'])
    play.do('sign', standIn, now, { details: { slot: 'officer' } }).do('close', officer, now)
    expect(play.state.status).toBe('closed')
    expect(play.state.signatures.map(({ slot, signer }) => [slot, signer.name])).toEqual([
      ['employee', employee.name],
      ['officer', standIn.name]
    ])
  })

  it('EW-5.4: a complaint that did not end to satisfaction closes without signatures', () => {
    const play = new Play().settled().do('recordSatisfaction', officer, now, {
      at: now,
      values: { 'settlement.satisfied': 'no', 'settlement.satisfiedEvidence': 'Schreef het ons' }
    })
    expect(play.refusals('close', officer, now)).toEqual([])
  })

  it('what changes the form after a signature takes the signature back', () => {
    const play = new Play().settled().do('sign', employee, now, { details: { slot: 'employee' } })
    play.do('correct', officer, now, {
      values: { 'complaint.summary': 'Niet teruggebeld' },
      details: { field: 'complaint.summary', reason: 'Duidelijker' }
    })
    expect(play.state.signatures).toEqual([])
  })

  it('an incomplete form is not signed', () => {
    const play = new Play()
    expect(codes(play.refusals('sign', officer, now, { details: { slot: 'officer' } }))).toEqual(['sign.notAsked'])
  })

  it('satisfaction is only recorded after the decision, and says how the office knows', () => {
    const values = { 'settlement.satisfied': 'yes' }
    expect(codes(new Play().refusals('recordSatisfaction', officer, now, { at: now, values }))).toEqual([
      'closing.noDecision'
    ])
    const decided = new Play().do('recordDecision', officer, now, { at: now, values: decision })
    expect(decided.refusals('recordSatisfaction', officer, now, { at: now, values })).toMatchObject([
      { code: 'field.required', field: 'settlement.satisfiedEvidence' }
    ])
  })

  it('EW-7.5: destruction falls due three years after closing, and again after a new closing', () => {
    const play = new Play().closed()
    const destroy = (at: Instant) => termsOf(play.state, play.policy, at).find(({ id }) => id === 'destroy')
    expect(destroy(now)).toMatchObject({ dueDay: '2029-03-23', outcome: 'running', clause: 'EW-7.5' })
    play.do('reopen', officer, '2026-05-01T10:00:00.000Z', { details: { reason: 'Nieuwe feiten' } })
    expect(destroy('2026-05-01T10:00:00.000Z')).toBeUndefined()
    expect(play.state).toMatchObject({ status: 'open', timesReopened: 1, signatures: [] })
    const later: Instant = '2026-05-04T10:00:00.000Z'
    play
      .do('sign', employee, later, { details: { slot: 'employee' } })
      .do('sign', officer, later, { details: { slot: 'officer' } })
      .do('close', officer, later)
    expect(destroy(later)?.dueDay).toBe('2029-05-04')
  })

  it('EW-7.5: a dossier reopened with new terms waits for its new closing: the old one no longer counts how long it is kept', () => {
    const policy = { ...policyNamed('EW'), reopening: { newTerms: true } }
    const play = new Play(intake, officer, '2026-03-04T10:00:00.000Z', policy).closed()
    const kept = (now: Instant) => termsOf(play.state, policy, now).filter(({ id }) => id === 'destroy')
    expect(kept('2026-04-30T10:00:00.000Z').map(({ dueDay }) => dueDay)).toEqual(['2029-03-23'])
    play.do('reopen', officer, '2026-05-01T10:00:00.000Z', { details: { reason: 'Nieuwe feiten' } })
    expect(kept('2026-05-02T10:00:00.000Z')).toEqual([])
    expect(kept('2029-05-02T10:00:00.000Z')).toEqual([])
    const rounds = termsOf(play.state, policy, '2026-05-02T10:00:00.000Z').filter(({ id }) => id === 'settlement')
    expect(rounds.map(({ round, outcome }) => [round, outcome])).toEqual([
      [1, 'met'],
      [2, 'running']
    ])
  })

  it('a withdrawal before the due moment lets the terms lapse, and nothing more is done but reopening', () => {
    const at: Instant = '2026-03-04T12:00:00.000Z'
    const play = new Play().do('withdraw', officer, at, { at, details: { reason: 'De klager wil geen behandeling' } })
    const outcomes = termsOf(play.state, play.policy, now).map(({ id, outcome }) => [id, outcome])
    expect(outcomes).toEqual([
      ['reaction', 'lapsed'],
      ['delay-notice', 'lapsed'],
      ['settlement', 'lapsed'],
      ['destroy', 'running']
    ])
    expect(codes(play.refusals('close', officer, now))).toEqual(['act.whenStatus.withdrawn'])
    expect(play.refusals('reopen', officer, now, { details: { reason: 'Toch wel' } })).toEqual([])
  })

  it('withdrawing and reopening ask a reason', () => {
    expect(codes(new Play().refusals('withdraw', officer, now, { at: now }))).toEqual(['field.required'])
    expect(codes(new Play().closed().refusals('reopen', officer, now))).toEqual(['field.required'])
  })

  it('an improvement can be followed up after closing without touching the signatures', () => {
    const play = new Play().closed().do('recordImprovement', officer, '2026-06-01T10:00:00.000Z', {
      values: { 'improvement.evaluation': 'Werkt: geen gemiste afspraken meer' }
    })
    expect(play.state.signatures).toHaveLength(2)
    expect(codes(play.refusals('recordImprovement', officer, '2026-06-01T10:00:00.000Z'))).toEqual([
      'act.nothingEntered'
    ])
  })
})
