import { describe, expect, it } from 'vitest'
import { closingGaps } from '../../../shared/domain/dossier/closing.ts'
import { offeredActs } from '../../../shared/domain/dossier/offered-acts.ts'
import { responsibleFor } from '../../../shared/domain/dossier/responsible.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { tasksOf } from '../../../shared/domain/dossier/tasks.ts'
import type { AnnualReport } from '../../../shared/domain/reports/annual-report.ts'
import { buildAnnualReport } from '../../../shared/domain/reports/build-annual-report.ts'
import { emptyNotes } from '../../../shared/domain/reports/notes.ts'
import { isStricterTaken, withStricterTerm } from '../../../shared/domain/policy/office-choices.ts'
import { codes, decision, type Play } from '../../fixtures/dossier/play.ts'
import { asPerson, dossierUnder, dueDays, someone, taskIds, termEntries } from '../../fixtures/dossier/office-of.ts'
import { sampleOffice } from '../../fixtures/statistics/sample-case.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import type { Instant, LocalDay } from '../../../shared/domain/time.ts'
import { readerOf } from '../../fixtures/reader.ts'

const policy = policyNamed('IN')
const [employee, officer, manager] = [someone('employee'), someone('officer'), someone('quality-manager')]
const next: Instant = '2026-03-05T10:00:00.000Z'
const classification = { 'classification.classes': ['legal', 'financial'] }

function decidedOn(play: Play, at: Instant): Play {
  return play.do('recordDecision', officer, at, { at, values: decision })
}

/** The report up to a day, over one closed complaint. */
function reportUntil(to: LocalDay): AnnualReport {
  const { state } = decidedOn(dossierUnder(policy).do('classify', manager, next, { values: classification }), next)
  const closed: DossierState = { ...state, status: 'closed' }
  return buildAnnualReport({
    cases: [{ number: state.number, state: closed, policy, terms: [] }],
    lines: [],
    policy,
    office: sampleOffice,
    notes: { ...emptyNotes, recommendations: 'Bel eerst, schrijf daarna.' },
    uncounted: { lost: [], unreadable: [] },
    presentations: [],
    period: { from: '2026-01-01', to },
    now: '2027-01-10T09:00:00.000Z',
    shared: false,
    reader: readerOf(policy)
  })
}

describe('the collection agency', () => {
  it('IN-1.1: clients, debtors and others complain, and the form asks which', () => {
    expect(policy.complainantKinds.map(({ id }) => id)).toEqual(['client', 'debtor', 'other'])
    const play = dossierUnder(policy, { 'complainant.kind': '' })
    expect(closingGaps(play.state, policy)).toContainEqual({
      code: 'closing.fieldMissing',
      field: 'complainant.kind',
      params: { clause: 'IN-1.1' }
    })
  })

  it('IN-2.1: the involved employee is told, and it waits until that is recorded', () => {
    const play = dossierUnder(policy)
    expect(tasksOf(play.state, policy, next)).toContainEqual({
      id: 'inform-employee',
      act: 'informEmployee',
      clause: 'IN-2.1',
      about: [someone('employee', 'b').name],
      since: '2026-03-04'
    })
    const told = { at: next, details: { employee: asPerson(someone('employee', 'b')), means: 'in-person' } }
    expect(taskIds(play.do('informEmployee', officer, next, told), next)).not.toContain('inform-employee')
  })

  it('IN-3.1: the quality manager classifies; the officer and the receiver do not, and the task says whose it is', () => {
    const play = dossierUnder(policy)
    expect(codes(play.refusals('classify', officer, next, { values: classification }))).toEqual(['act.notInYourRole'])
    expect(codes(play.refusals('classify', employee, next, { values: classification }))).toEqual(['act.notInYourRole'])
    expect(tasksOf(play.state, policy, next)).toContainEqual(
      expect.objectContaining({ id: 'classify', clause: 'IN-3.1', who: ['kwaliteitsmanager'] })
    )
    expect(play.do('classify', manager, next, { values: classification }).state.status).toBe('open')
  })

  it('IN-3.2: four classes, several at once', () => {
    expect(policy.classes.map(({ id }) => id)).toEqual(['conduct', 'legal', 'financial', 'practice'])
    const play = dossierUnder(policy).do('classify', manager, next, { values: classification })
    expect(play.state.values['classification.classes']).toEqual(['legal', 'financial'])
  })

  it('IN-2.2: the complaints officer who handles it answers for it', () => {
    const play = dossierUnder(policy).do('assign', manager, next, { values: { 'handling.handler': asPerson(officer) } })
    expect(responsibleFor(play.state, policy)).toMatchObject({ people: [{ name: officer.name }], clause: 'IN-2.2' })
    const toEmployee = {
      values: { 'handling.handler': asPerson(someone('employee', 'b')) },
      details: { reason: 'Druk' }
    }
    expect(codes(play.refusals('assign', manager, next, toEmployee))).toEqual(['assign.notAHandler'])
  })

  it('IN-4.1: the receiver answers for a complete form and may complete it; a colleague may not', () => {
    const play = decidedOn(dossierUnder(policy, { 'complainant.kind': '' }), next)
    expect(tasksOf(play.state, policy, next)).toContainEqual({
      id: 'complete',
      act: 'correct',
      clause: 'IN-4.1',
      who: [employee.name],
      since: '2026-03-05'
    })
    const filled = {
      values: { 'complainant.kind': 'debtor' },
      details: { field: 'complainant.kind', reason: 'Nagevraagd' }
    }
    const colleague = someone('employee', 'b')
    play.told(colleague, officer, next)
    expect(codes(play.refusals('correct', colleague, next, filled))).toEqual(['act.notInYourRole'])
    expect(offeredActs(play.situation(employee, next)).map(({ act }) => act)).toContain('correct')
    expect(play.do('correct', employee, next, filled).state.values['complainant.kind']).toBe('debtor')
  })

  it('IN-4.2: receipt is confirmed within four working days', () => {
    const easter = dossierUnder(policy, { receivedAt: '2026-03-04T09:00:00.000Z' })
    expect(dueDays(easter, next)).toEqual(['confirmation 2026-03-10', 'settlement 2026-03-18'])
    const at: Instant = '2026-03-10T22:59:00.000Z'
    easter.do('sendConfirmation', employee, at, { at, details: { means: 'letter' } })
    expect(termEntries(easter, 'confirmation', at)).toMatchObject([{ outcome: 'met', minutes: -1 }])
  })

  it('IN-4.2: the confirmation is in writing', () => {
    const byPhone = { at: next, details: { means: 'phone' } }
    const refusals = dossierUnder(policy).refusals('sendConfirmation', employee, next, byPhone)
    expect(refusals).toMatchObject([{ code: 'confirmation.notWritten', params: { clause: 'IN-4.2' } }])
  })

  it('IN-4.2: one minute into the fifth working day is too late', () => {
    const at: Instant = '2026-03-10T23:01:00.000Z'
    const play = dossierUnder(policy).do('sendConfirmation', employee, at, { at, details: { means: 'letter' } })
    expect(termEntries(play, 'confirmation', at)).toMatchObject([{ outcome: 'missed', minutes: 1 }])
  })

  it('IN-4.2: the stricter term of the law is a note, and is taken over only when the office says so', () => {
    const note = policy.notes.find(({ id }) => id === 'collection-law')
    expect(note).toMatchObject({
      clause: 'IN-4.2',
      stricter: { term: 'confirmation', length: { value: 2, unit: 'workingDays' } }
    })
    expect(note && isStricterTaken(policy, note)).toBe(false)
    const stricter = withStricterTerm(policy, 'collection-law')
    expect(note && isStricterTaken(stricter, note)).toBe(true)
    expect(dueDays(dossierUnder(stricter), next)).toEqual(['confirmation 2026-03-06', 'settlement 2026-03-18'])
    expect(dueDays(dossierUnder(policy), next)[0]).toBe('confirmation 2026-03-10')
  })

  it('IN-4.3: settled in writing within fourteen days; the regulation knows no extension', () => {
    const play = dossierUnder(policy)
    const byPhone = { at: next, values: { ...decision, 'settlement.decisionMeans': 'phone' } }
    expect(codes(play.refusals('recordDecision', officer, next, byPhone))).toEqual(['decision.notWritten'])
    const delay = { at: next, details: { reason: 'Ziek', newDueDay: '2026-04-01' } }
    expect(codes(play.refusals('sendDelayNotice', officer, next, delay))).toEqual(['act.notInThisPolicy'])
    const late: Instant = '2026-03-19T10:00:00.000Z'
    expect(termEntries(decidedOn(play, late), 'settlement', late)).toMatchObject([
      { outcome: 'missed', dueDay: '2026-03-18' }
    ])
  })

  it('IN-5.2: a report over any stretch of days, for the regular meetings', () => {
    const report = reportUntil('2026-05-31')
    expect(report.introduction.clause.id).toBe('IN-5.2')
    expect(report.signals.total).toBe(1)
  })

  it('IN-5.3: a yearly analysis of classes and causes, with the recommendations', () => {
    const report = reportUntil('2026-12-31')
    expect(report.introduction.clause.id).toBe('IN-5.3')
    expect(report.recommendations).toMatchObject({ clause: { id: 'IN-5.3' }, text: 'Bel eerst, schrijf daarna.' })
    expect(report.classes.classes?.rows.find(({ id }) => id === 'legal')?.count).toBe(1)
    expect(report.causes.clause.id).toBe('IN-5.3')
  })

  it('IN-4.4: closing asks for the reaction to the complainant', () => {
    const clauses = closingGaps(dossierUnder(policy).state, policy)
    expect(clauses).toContainEqual({
      code: 'closing.fieldMissing',
      field: 'handling.reactionAt',
      params: { clause: 'IN-4.4' }
    })
  })
})
