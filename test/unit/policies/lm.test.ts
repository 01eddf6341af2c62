import { describe, expect, it } from 'vitest'
import { closingGaps } from '../../../shared/domain/dossier/closing.ts'
import { tasksOf } from '../../../shared/domain/dossier/tasks.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import { attentionFor } from '../../../shared/domain/today/attention.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
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
import { policyNamed } from '../../fixtures/policies.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'

const policy = policyNamed('LM')
const [employee, partner] = [someone('employee'), someone('partner')]
const next: Instant = '2026-03-05T10:00:00.000Z'
const complaint = { 'classification.ground': 'promise', signalKind: 'complaint' }

function settled(play: Play): Play {
  return play
    .do('classify', employee, next, { values: complaint })
    .do('assign', employee, next, { values: { 'handling.handler': asPerson(employee) } })
    .do('appointAnswerable', partner, next, { values: { 'handling.answerable': asPerson(partner) } })
    .do('sendConfirmation', employee, next, { at: next, details: { means: 'email' } })
    .do('recordDecision', employee, next, { at: next, values: decision })
}

describe('the loket', () => {
  it('LM-1.1: a signal is triaged with a ground of the list, and waits until it is', () => {
    const play = dossierUnder(policy)
    expect(taskIds(play, next)).toContain('classify')
    expect(codes(play.refusals('classify', employee, next))).toEqual(['field.required'])
    const unknown = { values: { 'classification.ground': 'mood' } }
    expect(codes(play.refusals('classify', employee, next, unknown))).toEqual(['field.unknownChoice'])
    expect(play.do('classify', employee, next, { values: complaint }).state.status).toBe('open')
    expect(closingGaps(play.state, policy).map(({ code }) => code)).toContain('closing.noDecision')
  })

  it('LM-1.1: who takes it in may triage it at once', () => {
    const play = dossierUnder(policy, { 'classification.ground': 'quality' })
    expect([play.state.status, textOf(play.state.values, 'classification.ground')]).toEqual(['open', 'quality'])
  })

  it('LM-1.1: triaged as no complaint, it has no terms of a complaint and closes without a decision', () => {
    const play = dossierUnder(policy)
    expect(dueDays(play, next)).toEqual(['confirmation 2026-03-05', 'settlement 2026-04-01'])
    play.do('classify', employee, next, { values: { 'classification.ground': 'no-complaint' } })
    expect(dueDays(play, next)).toEqual([])
    expect(closingGaps(play.state, policy).map(({ code }) => code)).not.toContain('closing.noDecision')
  })

  it.each(['deviation', 'shortcoming', 'improvement'])(
    'LM-1.2: a signal of the kind %s has no terms of a complaint, and closes without decision or satisfaction',
    (signalKind) => {
      const play = dossierUnder(policy, { signalKind, 'complainant.name': '' })
      expect(play.state.status).toBe('open')
      expect(dueDays(play, next)).toEqual([])
      expect(taskIds(play, next)).not.toContain('classify')
      play.do('recordImprovement', employee, next, {
        values: { 'improvement.preventive': 'Vast belmoment', 'improvement.evaluation': 'Werkt' }
      })
      expect(closingGaps(play.state, policy)).toEqual([])
      play.do('close', employee, next)
      expect(dueDays(play, next)).toEqual(['destroy 2028-03-04'])
    }
  )

  it('LM-1.2: four kinds, and a signal without one is not registered as another', () => {
    expect(policy.signalKinds.map(({ id }) => id)).toEqual(['complaint', 'deviation', 'shortcoming', 'improvement'])
    const values = intakeUnder(policy, { signalKind: 'rumour' })
    const registered = decideRegister(values, { policy, actor: employee, now: next })
    expect(registered).toMatchObject({ ok: false, error: [{ code: 'field.unknownChoice', field: 'signalKind' }] })
  })

  it('LM-1.3: a partner is answerable, and nobody else', () => {
    const play = dossierUnder(policy)
    const task = { id: 'appoint-answerable', act: 'appointAnswerable', clause: 'LM-1.3' }
    expect(tasksOf(play.state, policy, next)).toContainEqual(task)
    const named = (person: typeof partner) => ({ values: { 'handling.answerable': asPerson(person) } })
    const refused = play.refusals('appointAnswerable', partner, next, named(employee))
    expect(refused).toMatchObject([{ code: 'answerable.notInRole', params: { clause: 'LM-1.3' } }])
    expect(codes(play.refusals('appointAnswerable', employee, next, named(partner)))).toEqual(['act.notInYourRole'])
    play.do('appointAnswerable', partner, next, named(partner))
    expect(tasksOf(play.state, policy, next)).not.toContainEqual(task)
  })

  it('LM-2.1: closing asks whether the client is satisfied and what prevents it from happening again', () => {
    const missing = closingGaps(settled(dossierUnder(policy)).state, policy)
    for (const [field, clause] of [
      ['settlement.satisfied', 'LM-5.6'],
      ['improvement.preventive', 'LM-2.1']
    ] as const) {
      expect(missing).toContainEqual({ code: 'closing.fieldMissing', field, params: { clause } })
    }
  })

  it('LM-3.4: a deferral with its ground and a new date, sent in time, moves the four weeks', () => {
    const play = dossierUnder(policy).do('classify', employee, next, { values: complaint })
    const at: Instant = '2026-03-31T10:00:00.000Z'
    const without = play.refusals('sendDelayNotice', partner, at, { at, details: { newDueDay: '2026-04-20' } })
    expect(without).toMatchObject([{ code: 'field.required', field: 'reason' }])
    play.do('sendDelayNotice', partner, at, { at, details: { reason: 'Onderzoek loopt', newDueDay: '2026-04-20' } })
    expect(termEntries(play, 'settlement', at).map(({ dueDay, outcome }) => [dueDay, outcome])).toEqual([
      ['2026-04-01', 'superseded'],
      ['2026-04-20', 'running']
    ])
  })

  it('LM-3.4: a deferral after the four weeks does not undo that they were missed', () => {
    const at: Instant = '2026-04-02T10:00:00.000Z'
    const play = dossierUnder(policy).do('classify', employee, next, { values: complaint })
    play.do('sendDelayNotice', partner, at, { at, details: { reason: 'Te laat gezien', newDueDay: '2026-04-20' } })
    expect(termEntries(play, 'settlement', at).map(({ outcome }) => outcome)).toEqual(['missed', 'running'])
  })

  it.each([
    ['2026-04-03T10:00:00.000Z', '2026-04-07', 'Good Friday, over Easter'],
    ['2026-12-24T10:00:00.000Z', '2026-12-28', 'Christmas Eve'],
    ['2026-03-06T22:30:00.000Z', '2026-03-09', 'late on Friday night']
  ] as const)('LM-4.1: received %s, confirmed by %s (%s)', (received, dueDay, _when) => {
    const play = dossierUnder(policy)
    const rounds = [{ received, registered: received }]
    const state = { ...play.state, rounds }
    expect(tasksOf(state, policy, received)).not.toEqual([])
    expect(attentionFor(state, policy, received)).toContainEqual(
      expect.objectContaining({ kind: 'term', act: 'sendConfirmation', term: expect.objectContaining({ dueDay }) })
    )
  })

  it('LM-4.1: the closing days of the office itself are skipped too', () => {
    const closed: Policy = { ...policy, calendar: { ...policy.calendar, closedDays: ['2026-03-05', '2026-03-06'] } }
    expect(dueDays(dossierUnder(closed), next)[0]).toBe('confirmation 2026-03-09')
  })

  it('LM-4.2: settled in writing within four weeks, shown from the first day on', () => {
    const play = dossierUnder(policy)
    const shown = attentionFor(play.state, policy, next).flatMap((item) => (item.kind === 'term' ? [item.term.id] : []))
    expect(shown).toEqual(['confirmation', 'settlement'])
    const byPhone = { at: next, values: { ...decision, 'settlement.decisionMeans': 'phone' } }
    expect(codes(play.refusals('recordDecision', partner, next, byPhone))).toEqual(['decision.notWritten'])
    const last: Instant = '2026-04-01T21:59:00.000Z'
    play.do('recordDecision', partner, last, { at: last, values: decision })
    expect(termEntries(play, 'settlement', last)).toMatchObject([{ dueDay: '2026-04-01', outcome: 'met', minutes: -1 }])
  })

  it('LM-5.1: destroyed two years after registration, and never before it was closed', () => {
    const play = settled(dossierUnder(policy))
    const close = (at: Instant): Play => {
      const values = {
        'settlement.satisfied': 'yes',
        'settlement.satisfiedEvidence': 'Per e-mail',
        'settlement.satisfiedHeardBy': asPerson(employee)
      }
      return play
        .do('recordSatisfaction', employee, at, { at, values })
        .do('recordProgress', employee, at, {
          at,
          values: { 'handling.correspondence': 'Mail 5 maart' },
          details: { text: 'x' }
        })
        .do('recordImprovement', employee, at, {
          values: { 'improvement.preventive': 'Agenda', 'improvement.evaluation': 'Goed' }
        })
        .do('close', employee, at)
    }
    expect(termEntries(play, 'destroy', next)).toEqual([])
    const late: Instant = '2028-06-01T10:00:00.000Z'
    expect(termEntries(close(late), 'destroy', late)).toMatchObject([{ dueDay: '2028-06-01', outcome: 'running' }])
  })

  it('LM-5.3: closing asks for analysis and cause, handling, correspondence, result and evaluation', () => {
    const gaps = closingGaps(dossierUnder(policy).state, policy)
    const asked = gaps.filter(({ params }) => params?.['clause'] === 'LM-5.3').map(({ field }) => field)
    expect(asked).toEqual([
      'handling.correspondence',
      'settlement.cause',
      'settlement.position',
      'settlement.solution',
      'improvement.evaluation'
    ])
  })

  it('LM-5.6: closing needs the word of the client: that it is solved, when, how, and who heard it', () => {
    const play = settled(dossierUnder(policy))
    const missing = closingGaps(play.state, policy).filter(({ params }) => params?.['clause'] === 'LM-5.6')
    expect(missing.map(({ code, field }) => field ?? code)).toEqual([
      'settlement.satisfied',
      'settlement.satisfiedEvidence',
      'settlement.satisfiedHeardBy',
      'closing.notSatisfied'
    ])
    const said = { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'Aan de telefoon' }
    const unheard = { at: next, values: said }
    expect(play.refusals('recordSatisfaction', employee, next, unheard)).toMatchObject([
      { field: 'settlement.satisfiedHeardBy' }
    ])
    const heard = { ...said, 'settlement.satisfiedHeardBy': asPerson(employee) }
    expect(play.refusals('recordSatisfaction', employee, next, { values: heard })).toMatchObject([{ field: 'at' }])
    play.do('recordSatisfaction', employee, next, { at: next, values: { ...heard, 'settlement.satisfied': 'no' } })
    const codesNow = closingGaps(play.state, policy).filter(({ params }) => params?.['clause'] === 'LM-5.6')
    expect(codes(codesNow)).toEqual(['closing.notSatisfied'])
    play.do('recordSatisfaction', employee, next, { at: next, values: heard })
    expect(closingGaps(play.state, policy).filter(({ params }) => params?.['clause'] === 'LM-5.6')).toEqual([])
  })
})
