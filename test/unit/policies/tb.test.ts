import { describe, expect, it } from 'vitest'
import { tasksOf } from '../../../shared/domain/dossier/tasks.ts'
import { closingGaps } from '../../../shared/domain/dossier/closing.ts'
import { decideRegister } from '../../../shared/domain/dossier/register.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { codes, Play } from '../../fixtures/dossier/play.ts'
import {
  asPerson,
  dossierUnder,
  dueDays,
  intakeUnder,
  someone,
  taskIds,
  teamOf,
  termEntries
} from '../../fixtures/dossier/office-of.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import type { Instant } from '../../../shared/domain/time.ts'

const policy = policyNamed('TB')
const [employee, officer] = [someone('employee'), someone('officer')]
const allMessages = policy.callBack?.messages.map(({ id }) => id) ?? []
const thursday = '2026-03-05T10:00:00.000Z'
const friday: Instant = '2026-03-06T10:00:00.000Z'
const fridayLater: Instant = '2026-03-06T11:00:00.000Z'

function checked(play: Play, at = friday): Play {
  return play.do('checkPromise', employee, at, { at, details: { text: 'De stukken zijn verstuurd.' } })
}

function called(play: Play, satisfied: string, at = fridayLater, details = {}): Play {
  return play.do('callBack', employee, at, {
    at,
    values: { 'settlement.satisfied': satisfied },
    details: { messages: allMessages, ...details }
  })
}

const classification = { 'classification.classes': ['service'], 'classification.gravity': 'normal' }

describe('the call-back procedure', () => {
  it('TB-1.1: intake asks the phone number, the type, what the relation says and what was promised', () => {
    for (const field of ['complainant.phone', 'complaint.summary', 'complaint.description', 'complaint.promised']) {
      const registered = decideRegister(intakeUnder(policy, { [field]: '' }), {
        policy,
        actor: employee,
        now: thursday
      })
      expect(registered).toMatchObject({ ok: false, error: [{ code: 'field.required', field }] })
    }
  })

  it('TB-1.1: the involved employee and the address may follow, and closing asks them', () => {
    const play = dossierUnder(policy, { 'complainant.address': '', 'complaint.involved': [] })
    const gaps = closingGaps(play.state, policy).filter(({ params }) => params?.['clause'] === 'TB-1.1')
    expect(gaps.map(({ field }) => field)).toEqual(['complainant.address', 'complaint.involved'])
  })

  it('TB-2.1: the call-back date is asked at intake, cannot have passed, and is the only term', () => {
    const without = decideRegister(intakeUnder(policy, { 'handling.callBackDay': '' }), {
      policy,
      actor: employee,
      now: thursday
    })
    expect(without).toMatchObject({ ok: false, error: [{ code: 'field.required', field: 'handling.callBackDay' }] })
    const passed = decideRegister(intakeUnder(policy, { 'handling.callBackDay': '2026-03-03' }), {
      policy,
      actor: employee,
      now: thursday
    })
    expect(passed).toMatchObject({ ok: false, error: [{ code: 'callBack.dayPassed' }] })
    expect(dueDays(dossierUnder(policy), thursday)).toEqual(['call-back 2026-03-06'])
  })

  it('TB-2.1: a call on the day itself is in time, a day later it is too late and stays so', () => {
    expect(termEntries(called(checked(dossierUnder(policy)), 'yes'), 'call-back', fridayLater)).toMatchObject([
      { outcome: 'met' }
    ])
    const late = '2026-03-07T10:00:00.000Z'
    const play = called(checked(dossierUnder(policy)), 'yes', late)
    expect(termEntries(play, 'call-back', '2027-01-01T10:00:00.000Z')).toMatchObject([
      { outcome: 'missed', minutes: 660 }
    ])
  })

  it('TB-2.1: a promised day can be put right until it has passed, and then stands, so that what was missed stays missed', () => {
    const correction = (day: string) => ({
      values: { 'handling.callBackDay': day },
      details: { field: 'handling.callBackDay', reason: 'Verkeerd ingevuld' }
    })
    const play = dossierUnder(policy)
    expect(codes(play.refusals('correct', officer, thursday, correction('2026-03-04')))).toEqual(['callBack.dayPassed'])
    const saturday = '2026-03-07T10:00:00.000Z'
    expect(codes(play.refusals('correct', officer, saturday, correction('2026-03-20')))).toEqual([
      'correct.promiseStands'
    ])
    play.do('correct', officer, thursday, correction('2026-03-09'))
    expect(dueDays(play, thursday)).toEqual(['call-back 2026-03-09'])
  })

  it('TB-2.1: every field filled before closing', () => {
    const play = called(checked(dossierUnder(policy)), 'yes')
    expect(closingGaps(play.state, policy).map(({ field }) => field)).toEqual([
      'classification.classes',
      'classification.gravity',
      'handling.handler'
    ])
  })

  it('TB-2.3: only who has the role of a head is told as head; without such an account it may be a name', () => {
    const play = dossierUnder(policy).do('classify', officer, thursday, {
      values: { ...classification, 'classification.gravity': 'serious' }
    })
    const told = (person: { name: string; account?: string }) => ({
      at: thursday,
      details: { employee: person, means: 'email' }
    })
    expect(play.refusals('informHead', officer, thursday, told(asPerson(employee)))).toEqual([
      {
        code: 'head.notInRole',
        field: 'employee',
        params: { name: employee.name, role: 'hoofd van de afdeling', clause: 'TB-2.3' }
      }
    ])
    expect(codes(play.refusals('informHead', officer, thursday, told({ name: 'Iemand anders' })))).toEqual([
      'head.notInRole'
    ])
    expect(play.try('informHead', officer, thursday, told(asPerson(someone('head')))).ok).toBe(true)
    const headless = new Play(
      intakeUnder(policy),
      employee,
      thursday,
      policy,
      teamOf(policy).filter(({ role }) => role !== 'head')
    ).do('classify', officer, thursday, { values: { ...classification, 'classification.gravity': 'serious' } })
    expect(headless.try('informHead', officer, thursday, told({ name: 'Het hoofd' })).ok).toBe(true)
    expect(codes(headless.refusals('informHead', officer, thursday, told(asPerson(officer))))).toEqual([
      'head.notInRole'
    ])
  })

  it('TB-2.3: a grave complaint of which the head does not know stays open', () => {
    const play = dossierUnder(policy).do('classify', officer, thursday, {
      values: { ...classification, 'classification.gravity': 'serious' }
    })
    expect(codes(closingGaps(play.state, policy))).toContain('closing.headNotInformed')
    const told = { at: thursday, details: { employee: asPerson(someone('head')), means: 'email' } }
    play.do('informHead', officer, thursday, told)
    expect(codes(closingGaps(play.state, policy))).not.toContain('closing.headNotInformed')
  })

  it('TB-2.3: only a grave complaint goes to the head of the department, and it waits until it did', () => {
    const play = dossierUnder(policy).do('classify', officer, thursday, { values: classification })
    const told = { at: thursday, details: { employee: asPerson(someone('head')), means: 'email' } }
    expect(taskIds(play, thursday)).not.toContain('inform-head')
    expect(codes(play.refusals('informHead', officer, thursday, told))).toEqual(['head.notGrave'])
    play.do('classify', officer, thursday, { values: { ...classification, 'classification.gravity': 'serious' } })
    expect(tasksOf(play.state, policy, thursday)).toContainEqual({
      id: 'inform-head',
      act: 'informHead',
      clause: 'TB-2.3',
      since: '2026-03-04'
    })
    play.do('informHead', officer, thursday, told)
    expect(taskIds(play, thursday)).not.toContain('inform-head')
    expect(textOf(play.state.values, 'handling.headInformedAt')).toBe(thursday)
  })

  it('TB-3.1: nobody calls back before it was checked that the promise was kept', () => {
    const play = dossierUnder(policy)
    const call = { at: friday, values: { 'settlement.satisfied': 'yes' }, details: { messages: allMessages } }
    expect(play.refusals('callBack', employee, friday, call)).toMatchObject([
      { code: 'callBack.notChecked', params: { clause: 'TB-3.1' } }
    ])
    expect(taskIds(play, thursday)).not.toContain('check-promise')
    expect(tasksOf(play.state, policy, friday)).toContainEqual({
      id: 'check-promise',
      act: 'checkPromise',
      clause: 'TB-3.1',
      since: '2026-03-06'
    })
    checked(play)
    const before = { ...call, at: thursday }
    expect(codes(play.refusals('callBack', employee, fridayLater, before))).toEqual(['callBack.beforeCheck'])
    expect(called(play, 'yes').refusals('callBack', employee, fridayLater, { ...call, at: fridayLater })).toEqual([])
  })

  it('TB-5.1: every message is given, and whether it was carried out properly is asked in the call itself', () => {
    const play = checked(dossierUnder(policy))
    const half = {
      at: fridayLater,
      values: { 'settlement.satisfied': 'yes' },
      details: { messages: ['thanks', 'regret'] }
    }
    expect(play.refusals('callBack', employee, fridayLater, half)).toMatchObject([
      { code: 'callBack.messagesMissing', params: { clause: 'TB-5.1' } }
    ])
    expect(allMessages).toEqual(['thanks', 'regret', 'solution', 'asked'])
    const asked = { at: fridayLater, values: { 'settlement.satisfied': 'yes' } }
    expect(codes(play.refusals('recordSatisfaction', officer, fridayLater, asked))).toEqual(['act.notInThisPolicy'])
    expect(codes(play.refusals('recordDecision', officer, fridayLater, { at: fridayLater }))).toEqual([
      'act.notInThisPolicy'
    ])
  })

  it('TB-5.2: “no” asks a new promise and a new day', () => {
    const play = checked(dossierUnder(policy))
    const no = { at: fridayLater, values: { 'settlement.satisfied': 'no' }, details: { messages: allMessages } }
    expect(codes(play.refusals('callBack', employee, fridayLater, no))).toEqual([
      'callBack.newPromise',
      'callBack.newPromise'
    ])
    const passed = { ...no, details: { ...no.details, text: 'Nieuwe afspraak', newDueDay: '2026-03-05' as const } }
    expect(codes(play.refusals('callBack', employee, fridayLater, passed))).toEqual(['callBack.dayPassed'])
  })

  it('TB-5.2: “no” starts a new round with a term of its own; the old round stays as it was', () => {
    const next = { text: 'Wij brengen de stukken langs.', newDueDay: '2026-03-12' } as const
    const play = called(checked(dossierUnder(policy)), 'no', fridayLater, next)
    const before = termEntries(play, 'call-back', fridayLater)
    expect(before.map(({ round, dueDay, outcome }) => [round, dueDay, outcome])).toEqual([
      [1, '2026-03-06', 'met'],
      [2, '2026-03-12', 'running']
    ])
    expect(play.events.map(({ type }) => type)).toEqual(['registered', 'promiseChecked', 'calledBack', 'roundStarted'])
    expect(textOf(play.state.values, 'complaint.promised')).toBe('Wij brengen de stukken langs.')
    const again = { at: fridayLater, values: { 'settlement.satisfied': 'yes' }, details: { messages: allMessages } }
    expect(codes(play.refusals('callBack', employee, fridayLater, again))).toEqual(['callBack.notChecked'])
    const twelfth = '2026-03-12T10:00:00.000Z'
    const early = { at: friday, details: { text: 'Te vroeg' } }
    expect(codes(play.refusals('checkPromise', employee, twelfth, early))).toEqual(['act.beforeRound'])
    called(checked(play, twelfth), 'yes', twelfth)
    expect(termEntries(play, 'call-back', twelfth).map(({ outcome }) => outcome)).toEqual(['met', 'met'])
    expect(play.state.rounds).toHaveLength(2)
  })

  it('TB-5.2: a dossier closes only when the relation says that it was solved', () => {
    const play = called(checked(dossierUnder(policy)), 'unknown')
    expect(tasksOf(play.state, policy, fridayLater).map(({ act }) => act)).not.toContain('recordSatisfaction')
    expect(closingGaps(play.state, policy)).toContainEqual({
      code: 'closing.notSatisfied',
      params: { clause: 'TB-5.1' }
    })
    called(play, 'yes')
    play.do('classify', officer, fridayLater, { values: classification })
    play.do('assign', officer, fridayLater, {
      values: { 'handling.handler': asPerson(employee) },
      details: { reason: 'Kent de relatie' }
    })
    expect(taskIds(play, fridayLater)).toEqual(['close'])
    expect(play.do('close', officer, fridayLater).state.status).toBe('closed')
  })
})
