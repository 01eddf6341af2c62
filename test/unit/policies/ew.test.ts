import { describe, expect, it } from 'vitest'
import { closingGaps } from '../../../shared/domain/dossier/closing.ts'
import { offeredActs } from '../../../shared/domain/dossier/offered-acts.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import { responsibleFor } from '../../../shared/domain/dossier/responsible.ts'
import { tasksOf } from '../../../shared/domain/dossier/tasks.ts'
import { classification, codes, decision, type Play } from '../../fixtures/dossier/play.ts'
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

const policy = policyNamed('EW')
const [employee, officer] = [someone('employee'), someone('officer')]
const involved = someone('employee', 'b')
const next = '2026-03-05T10:00:00.000Z'

function settled(play: Play, satisfied = 'yes'): Play {
  return play
    .do('classify', officer, next, { values: classification })
    .do('informEmployee', officer, next, { at: next, details: { employee: asPerson(involved), means: 'in-person' } })
    .do('assign', officer, next, { values: { 'handling.handler': asPerson(officer) } })
    .do('recordDecision', officer, next, { at: next, values: decision })
    .do('recordSatisfaction', officer, next, {
      at: next,
      values: { 'settlement.satisfied': satisfied, 'settlement.satisfiedEvidence': 'Aan de telefoon' }
    })
}

describe('the advisory firm', () => {
  it('EW-1.2: the complaint is not handled by the officer it is about', () => {
    const about = dossierUnder(policy, { 'complaint.involved': [asPerson(officer)] })
    const toOfficer = { values: { 'handling.handler': asPerson(officer) } }
    expect(about.refusals('assign', someone('officer', 'b'), next, toOfficer)).toMatchObject([
      { code: 'assign.handlerInvolved', params: { clause: 'EW-1.2' } }
    ])
    about.told(officer, someone('officer', 'b'), next)
    expect(codes(about.refusals('classify', officer, next, { values: classification }))).toEqual(['act.aboutYou'])
  })

  it('EW-4.1: the involved employee is told, and it waits until that is recorded', () => {
    const task = {
      id: 'inform-employee',
      act: 'informEmployee',
      clause: 'EW-4.1',
      about: [involved.name],
      since: '2026-03-04'
    }
    expect(tasksOf(dossierUnder(policy).state, policy, next)).toContainEqual(task)
  })

  it('EW-4.5: without a decision told to the client it does not close', () => {
    expect(closingGaps(dossierUnder(policy).state, policy)).toContainEqual({
      code: 'closing.noDecision',
      params: { clause: 'EW-4.5' }
    })
  })

  it('EW-5.1: no complaint without a form: intake asks for who, when, how and what', () => {
    const registered = decideRegister({}, { policy, actor: employee, now: next })
    const missing = registered.ok ? [] : registered.error.map(({ field }) => field)
    expect(missing).toEqual(['receivedAt', 'receivedBy', 'channel', 'complainant.name', 'complaint.description'])
  })

  it('EW-5.2: others take it in, and the officer classifies', () => {
    const play = dossierUnder(policy)
    expect(play.state.status).toBe('new')
    const byEmployee = play.refusals('classify', employee, next, { values: classification })
    expect(codes(byEmployee)).toEqual(['act.notInYourRole'])
    expect(play.do('classify', officer, next, { values: classification }).state.status).toBe('open')
  })

  it('EW-5.2: an officer who takes it in with its classes has classified it', () => {
    const values = { ...intakeUnder(policy), ...classification }
    const registered = decideRegister(values, { policy, actor: officer, now: next })
    expect(registered.ok && registered.value('2026-0001').map(({ type }) => type)).toEqual(['registered', 'classified'])
  })

  it('EW-5.4: settled to satisfaction, both sign before it closes', () => {
    const play = settled(dossierUnder(policy))
    const lacking = closingGaps(play.state, policy)
    expect(lacking.map(({ code, params }) => [code, params?.['clause']])).toEqual([
      ['closing.signatureMissing', 'EW-5.4'],
      ['closing.signatureMissing', 'EW-5.4']
    ])
    play.do('sign', involved, next, { details: { slot: 'employee' } })
    play.do('sign', officer, next, { details: { slot: 'officer' } })
    expect(play.do('close', officer, next).state.status).toBe('closed')
  })

  it('EW-5.4: not satisfied, it closes without signatures', () => {
    expect(closingGaps(settled(dossierUnder(policy), 'no').state, policy)).toEqual([])
  })

  it('EW-6.1: first the involved employee, then the officer', () => {
    const play = dossierUnder(policy)
    expect(responsibleFor(play.state, policy).people).toMatchObject([{ name: involved.name }])
    play.do('assign', officer, next, { values: { 'handling.handler': asPerson(officer) } })
    expect(responsibleFor(play.state, policy).people).toMatchObject([{ name: officer.name }])
  })

  it('EW-6.2: the officer answers for a complete form, and each missing field is named', () => {
    const play = settled(dossierUnder(policy, { 'complaint.summary': '' }), 'no')
    expect(closingGaps(play.state, policy)).toEqual([
      { code: 'closing.fieldMissing', field: 'complaint.summary', params: { clause: 'EW-5.1' } }
    ])
    expect(tasksOf(play.state, policy, next)).toContainEqual({
      id: 'complete',
      act: 'correct',
      clause: 'EW-6.2',
      who: ['klachtenfunctionaris'],
      since: '2026-03-05'
    })
  })

  it('EW-6.3: a case without a note for a week asks for one', () => {
    const play = dossierUnder(policy).do('classify', officer, next, { values: classification })
    expect(taskIds(play, '2026-03-11T10:00:00.000Z')).not.toContain('progress')
    expect(taskIds(play, '2026-03-12T10:00:00.000Z')).toContain('progress')
  })

  it('EW-6.4 and EW-6.5: reaction in 48 hours, notice in three weeks, settlement in four', () => {
    expect(dueDays(dossierUnder(policy), next)).toEqual([
      'reaction 2026-03-06',
      'delay-notice 2026-03-25',
      'settlement 2026-04-01'
    ])
  })

  it('EW-6.5: the 48 hours run on over a weekend and the clock change', () => {
    const received = '2026-03-28T14:00:00.000Z'
    const values = intakeUnder(policy, { receivedAt: received })
    const registered = decideRegister(values, { policy, actor: employee, now: received })
    expect(registered.ok).toBe(true)
    const play = dossierUnder(policy)
    play.events = registered.ok ? registered.value('2026-0001') : []
    expect(termEntries(play, 'reaction', received)).toMatchObject([{ due: '2026-03-30T14:00:00.000Z' }])
  })

  it('EW-6.6: only the officer edits, others add', () => {
    const play = dossierUnder(policy)
    const actsOf = (actor: typeof employee): string[] => offeredActs(play.situation(actor, next)).map(({ act }) => act)
    expect(actsOf(officer)).toContain('correct')
    expect(actsOf(employee)).not.toContain('correct')
    expect(actsOf(employee)).toContain('recordProgress')
  })

  it('EW-7.5: destroyed three years after closing, and nothing is said of it before', () => {
    const play = settled(dossierUnder(policy), 'no')
    expect(termEntries(play, 'destroy', next)).toEqual([])
    play.do('close', officer, next)
    expect(termEntries(play, 'destroy', next)).toMatchObject([{ dueDay: '2029-03-05', outcome: 'running' }])
  })
})
