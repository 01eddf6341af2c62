import { describe, expect, it } from 'vitest'
import { decide } from '../../../../shared/domain/dossier/decide.ts'
import { responsibleFor } from '../../../../shared/domain/dossier/responsible.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { isReceivedByInvolved } from '../../../../shared/domain/dossier/involved.ts'
import { maySee } from '../../../../shared/domain/dossier/need-to-know.ts'
import { peopleOf } from '../../../../shared/domain/form/values.ts'
import type { Person } from '../../../../shared/domain/people/person.ts'
import { tasksOf } from '../../../../shared/domain/dossier/tasks.ts'
import { offeredActs } from '../../../../shared/domain/dossier/offered-acts.ts'
import {
  codes,
  classification,
  colleagues,
  decision,
  employee,
  intake,
  officer,
  outsider,
  Play,
  received,
  standIn
} from '../../../fixtures/dossier/play.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const now: Instant = '2026-03-05T12:00:00.000Z'
const person = ({ id, name }: { id: string; name: string }) => ({ name, account: id })

function term(play: Play, id: string, at: Instant) {
  return termsOf(play.state, play.policy, at).find((candidate) => candidate.id === id)
}

describe('handling a complaint', () => {
  it('EW-1.2: the involved employee cannot be the handling officer, and the reason is given', () => {
    const about = new Play({ ...intake, 'complaint.involved': [person(officer)] }, employee)
    const refusals = about.refusals('assign', standIn, now, { values: { 'handling.handler': person(officer) } })
    expect(refusals).toMatchObject([{ code: 'assign.handlerInvolved', params: { clause: 'EW-1.2' } }])
    about.do('assign', standIn, now, { values: { 'handling.handler': person(standIn) } }).told(officer, standIn, now)
    expect(codes(about.refusals('classify', officer, now, { values: classification }))).toEqual(['act.aboutYou'])
    expect(about.do('classify', standIn, now, { values: classification }).state.status).toBe('open')
  })

  it('EW-1.2: someone typed by name alone is still the same person', () => {
    const about = new Play({ ...intake, 'complaint.involved': [{ name: ' marijke  DE WIT ' }] }, employee)
    const refusals = about.refusals('assign', standIn, now, { values: { 'handling.handler': person(officer) } })
    expect(codes(refusals)).toEqual(['assign.handlerInvolved'])
  })

  it('EW-1.2: naming the handler as involved asks for a stand-in, who has the dossier in the same step', () => {
    const play = new Play().do('assign', officer, now, { values: { 'handling.handler': person(officer) } })
    const named = (taking?: Person) => ({
      values: { 'complaint.involved': [person(employee), person(officer)] },
      details: {
        field: 'complaint.involved',
        reason: 'Zij was erbij',
        aboutReceiver: 'yes',
        ...(taking && { standIn: taking })
      }
    })
    expect(play.refusals('correct', standIn, now, named())).toEqual([
      {
        code: 'correct.handlerBecomesInvolved',
        field: 'standIn',
        params: { name: officer.name, clause: 'EW-1.2' }
      }
    ])
    for (const [taking, code] of [
      [officer, 'assign.handlerInvolved'],
      [employee, 'assign.handlerInvolved'],
      [outsider, 'assign.notAHandler']
    ] as const) {
      expect(play.refusals('correct', standIn, now, named(person(taking)))).toMatchObject([{ code, field: 'standIn' }])
    }
    play.do('correct', standIn, now, named(person(standIn)))
    expect(play.events.slice(-2).map(({ type }) => type)).toEqual(['corrected', 'handlerReplaced'])
    expect(responsibleFor(play.state, play.policy).people).toEqual([person(standIn)])
    expect(codes(play.refusals('classify', officer, now, { values: classification }))).toEqual(['act.aboutYou'])
  })

  it('EW-1.2: who takes over changes nothing while the complaint is not about its handler', () => {
    const play = new Play().do('assign', officer, now, { values: { 'handling.handler': person(officer) } })
    play.do('correct', standIn, now, {
      values: { 'complaint.involved': [person(employee), person(outsider)] },
      details: { field: 'complaint.involved', reason: 'Zij was erbij', standIn: person(standIn) }
    })
    expect(play.events.at(-1)?.type).toBe('corrected')
    expect(play.state.values['handling.handler']).toEqual(person(officer))
  })

  it('somebody from outside handles it: whom it is about cannot, a colleague needs the role, and who typed it is kept', () => {
    const play = new Play({ ...intake, 'complaint.involved': [{ name: 'Vera Extern' }] }, employee)
    const to = (name: string) => ({ values: { 'handling.handler': { name } } })
    expect(codes(play.refusals('assign', officer, now, to('vera extern')))).toEqual(['assign.handlerInvolved'])
    expect(codes(play.refusals('assign', officer, now, to(outsider.name)))).toEqual(['assign.notAHandler'])
    play.do('assign', officer, now, to('Mr. Anna Buiten'))
    expect(responsibleFor({ ...play.state, stage: 'officer' }, play.policy).people).toEqual([
      { name: 'Mr. Anna Buiten' }
    ])
    play.do('recordProgress', officer, now, { at: now, details: { text: 'Mr. Buiten sprak met de klager' } })
    expect(play.events.at(-1)).toMatchObject({ actor: { id: officer.id } })
  })

  it('EW-1.2: that a complaint turns out to be about its receiver is said before it is set right', () => {
    const play = new Play({ ...intake, receivedBy: person(outsider) }, standIn)
    const correct = (who: { id: string; name: string }, said = {}) => ({
      values: { 'complaint.involved': [person(who)] },
      details: { field: 'complaint.involved', reason: 'Naam stond verkeerd', ...said }
    })
    expect(play.refusals('correct', officer, now, correct(officer))).toEqual([])
    const refused = [{ code: 'correct.aboutReceiver', field: 'aboutReceiver', params: { clause: 'EW-1.2' } }]
    expect(play.refusals('correct', officer, now, correct(outsider))).toEqual(refused)
    play.do('correct', officer, now, correct(outsider, { aboutReceiver: 'yes' }))
    expect(play.events.at(-1)?.details).toMatchObject({ aboutReceiver: 'yes' })
    expect(play.refusals('correct', officer, now, correct(outsider))).toEqual([])
  })

  it('only a colleague in a handling role is appointed, and passing on asks a reason', () => {
    const play = new Play()
    const toEmployee = play.refusals('assign', officer, now, { values: { 'handling.handler': person(outsider) } })
    expect(codes(toEmployee)).toEqual(['assign.notAHandler'])
    play.do('assign', officer, now, { values: { 'handling.handler': person(officer) } })
    const passedOn = { values: { 'handling.handler': person(standIn) } }
    expect(codes(play.refusals('assign', officer, now, passedOn))).toEqual(['details.missing'])
    play.do('assign', officer, now, { ...passedOn, details: { reason: 'Vakantie' } })
    expect(play.state.values['handling.handler']).toEqual(person(standIn))
  })

  it('EW-4.1: informing the involved employee is an open task until recorded who was informed, and when', () => {
    const play = new Play()
    const informs = () => tasksOf(play.state, play.policy, now).some(({ id }) => id === 'inform-employee')
    expect(informs()).toBe(true)
    const at: Instant = '2026-03-04T14:00:00.000Z'
    play.do('informEmployee', officer, now, { at, details: { employee: person(employee), means: 'in-person' } })
    expect(informs()).toBe(false)
    expect(play.state.values['handling.employeeInformedAt']).toBe(at)
    expect(play.events.at(-1)?.details).toMatchObject({ employee: person(employee) })
  })

  it('EW-4.1: of several involved employees each is to be told, and the task names who is left', () => {
    const unknown = { name: 'Een invalkracht' }
    const play = new Play({ ...intake, 'complaint.involved': [person(employee), person(outsider), unknown] })
    const task = () => tasksOf(play.state, play.policy, now).find(({ id }) => id === 'inform-employee')
    const tell = (who: Person) =>
      play.do('informEmployee', officer, now, { at: now, details: { employee: who, means: 'in-person' } })
    expect(task()?.about).toEqual([employee.name, outsider.name, unknown.name])
    tell(person(employee))
    expect(task()).toMatchObject({ clause: 'EW-4.1', about: [outsider.name, unknown.name] })
    tell(person(outsider))
    tell(unknown)
    expect(task()).toBeUndefined()
  })

  it('EW-4.1: it does not close while somebody it is about was never told, whoever else was', () => {
    const play = new Play({ ...intake, 'complaint.involved': [person(employee), person(outsider)] }).settled()
    expect(play.refusals('close', officer, '2026-03-24T10:00:00.000Z')).toContainEqual({
      code: 'closing.notInformed',
      params: { names: outsider.name, clause: 'EW-4.1' }
    })
    const told = { at: now, details: { employee: person(outsider), means: 'phone' } }
    play.do('informEmployee', officer, '2026-03-24T10:00:00.000Z', told)
    expect(codes(play.refusals('close', officer, '2026-03-24T10:00:00.000Z'))).not.toContain('closing.notInformed')
  })

  it('EW-4.1: that somebody was told is recorded by telling, not typed in as a correction', () => {
    const typed = {
      values: { 'handling.employeeInformedAt': now },
      details: { field: 'handling.employeeInformedAt', reason: 'x' }
    }
    expect(new Play().refusals('correct', officer, now, typed)).toMatchObject([
      { code: 'correct.hasItsOwnAct', params: { act: 'informEmployee' } }
    ])
  })

  it('EW-4.1: telling somebody who is not named asks whether the complaint is about her, and then she is involved', () => {
    const play = new Play()
    const tell = (involve: string) => ({ at: now, details: { employee: person(outsider), means: 'phone', involve } })
    const { state, policy } = play
    expect(maySee(state, policy, outsider)).toBe(false)
    for (const answer of ['', 'no']) {
      expect(play.refusals('informEmployee', officer, now, tell(answer))).toMatchObject([
        { code: 'inform.notInvolved', field: 'involve', params: { name: outsider.name, clause: 'EW-4.1' } }
      ])
    }
    play.do('informEmployee', officer, now, tell('yes'))
    expect(peopleOf(play.state.values, 'complaint.involved')).toEqual([person(employee), person(outsider)])
    expect(maySee(play.state, policy, outsider)).toBe(true)
    expect(play.events.slice(-2).map(({ type }) => type)).toEqual(['employeeInformed', 'involvedNamed'])
  })

  it('EW-1.2: who handles the complaint becomes involved by being told only once a stand-in takes over', () => {
    const play = new Play().do('assign', officer, now, { values: { 'handling.handler': person(standIn) } })
    const told = { at: now, details: { employee: person(standIn), means: 'phone', involve: 'yes' } }
    expect(codes(play.refusals('informEmployee', officer, now, told))).toEqual(['correct.handlerBecomesInvolved'])
    play.do('informEmployee', officer, now, { ...told, details: { ...told.details, standIn: person(officer) } })
    expect(play.events.slice(-3).map(({ type }) => type)).toEqual([
      'employeeInformed',
      'involvedNamed',
      'handlerReplaced'
    ])
    expect(play.state.values['handling.handler']).toEqual(person(officer))
    expect(play.state.handedOver).toMatchObject({ by: { id: officer.id } })
  })

  it('EW-1.2: whoever the complaint is about may receive it; that is known, and the rest is for others', () => {
    const play = new Play({ ...intake, receivedBy: person(officer), 'complaint.involved': [person(officer)] }, officer)
    expect(isReceivedByInvolved(play.state)).toBe(true)
    expect(isReceivedByInvolved(new Play().state)).toBe(false)
    for (const act of ['classify', 'recordDecision', 'sendDelayNotice', 'correct', 'close'] as const) {
      expect(play.refusals(act, officer, now, { at: now })).toEqual([
        { code: 'act.aboutYou', params: { clause: 'EW-1.2' } }
      ])
    }
    play.do('assign', officer, now, { values: { 'handling.handler': person(standIn) } })
    expect(responsibleFor(play.state, play.policy).people).toEqual([person(standIn)])
  })

  it('EW-4.2: the employee consults the officer and it is logged; the stage stays with the employee', () => {
    const play = new Play().told(employee, officer, now).do('recordConsultation', employee, now, {
      at: now,
      details: { consulted: person(officer), text: 'Overlegd over een excuusbrief' }
    })
    expect(play.events.at(-1)).toMatchObject({ type: 'consultationRecorded', actor: employee })
    expect(play.state.stage).toBe('employee')
  })

  it('EW-6.1: first the employee is responsible, then the officer, with the hand-over in the history', () => {
    const play = new Play()
    expect(responsibleFor(play.state, play.policy)).toEqual({
      people: [person(employee)],
      stage: 'employee',
      clause: 'EW-6.1'
    })
    play.do('assign', officer, now, { values: { 'handling.handler': person(officer) } })
    expect(responsibleFor(play.state, play.policy)).toMatchObject({ people: [person(officer)], stage: 'officer' })
    expect(play.events.at(-1)).toMatchObject({ type: 'assigned', values: { 'handling.handler': person(officer) } })
  })

  it('EW-6.3: a case without a note for seven days asks for one, until there is one', () => {
    const play = new Play()
    const asks = (at: Instant) => tasksOf(play.state, play.policy, at).find(({ id }) => id === 'progress')
    expect(asks('2026-03-10T22:59:00.000Z')).toBeUndefined()
    expect(asks('2026-03-10T23:00:00.000Z')).toMatchObject({ clause: 'EW-6.3', since: '2026-03-04' })
    play.do('recordProgress', officer, '2026-03-11T10:00:00.000Z', {
      at: '2026-03-11T10:00:00.000Z',
      details: { text: 'Ik bel haar morgen' }
    })
    expect(asks('2026-03-11T11:00:00.000Z')).toBeUndefined()
  })

  it('EW-6.4: a notice needs a reason and a later date', () => {
    const play = new Play()
    const at: Instant = '2026-03-20T10:00:00.000Z'
    const notice = (details: Record<string, string>) =>
      codes(play.refusals('sendDelayNotice', officer, at, { at, details }))
    expect(notice({ newDueDay: '2026-04-15' })).toEqual(['field.required'])
    expect(notice({ reason: 'Wij wachten op stukken' })).toEqual(['field.required'])
    expect(notice({ reason: 'Wij wachten op stukken', newDueDay: '2026-04-01' })).toEqual(['delay.notLater'])
    expect(notice({ reason: 'Wij wachten op stukken', newDueDay: '2026-04-31' })).toEqual(['field.noSuchDay'])
    expect(notice({ reason: 'Wij wachten op stukken', newDueDay: '2026-04-15' })).toEqual([])
  })

  it('EW-6.4: a timely notice supersedes the four weeks, and the old date stays visible', () => {
    const at: Instant = '2026-03-20T10:00:00.000Z'
    const play = new Play().do('sendDelayNotice', officer, at, {
      at,
      details: { reason: 'Wij wachten op stukken', newDueDay: '2026-04-15' }
    })
    const settlements = termsOf(play.state, play.policy, at).filter(({ id }) => id === 'settlement')
    expect(settlements.map(({ dueDay, outcome }) => [dueDay, outcome])).toEqual([
      ['2026-04-01', 'superseded'],
      ['2026-04-15', 'running']
    ])
    expect(term(play, 'delay-notice', at)).toMatchObject({ outcome: 'met' })
  })

  it('EW-6.4: a late notice is a breach and stays one', () => {
    const at: Instant = '2026-03-26T10:00:00.000Z'
    const play = new Play().do('sendDelayNotice', officer, at, {
      at,
      details: { reason: 'Te laat bedacht', newDueDay: '2026-04-15' }
    })
    expect(term(play, 'delay-notice', '2027-01-01T00:00:00.000Z')).toMatchObject({ outcome: 'missed' })
  })

  it('EW-6.5: the first reaction counts at the moment it was given, also when it is typed in later', () => {
    const play = new Play().do('recordReaction', officer, '2026-03-09T09:00:00.000Z', {
      at: '2026-03-06T08:59:00.000Z',
      details: { means: 'phone' }
    })
    expect(term(play, 'reaction', '2026-03-09T09:00:00.000Z')).toMatchObject({ outcome: 'met', minutes: -1 })
    expect(play.events.at(-1)).toMatchObject({ recordedAt: '2026-03-09T09:00:00.000Z' })
  })

  it('EW-6.5: a decision within 48 hours is the first reaction too', () => {
    const at: Instant = '2026-03-05T11:00:00.000Z'
    const play = new Play().do('recordDecision', officer, now, { at, values: decision })
    expect(term(play, 'reaction', now)).toMatchObject({ outcome: 'met' })
  })

  it('EW-6.6: only the officer corrects the dossier, an employee adds to it', () => {
    const play = new Play().told(employee, officer, now)
    const offered = offeredActs({ ...play.situation(employee, now) }).map(({ act }) => act)
    expect(offered).toEqual([
      'recordReaction',
      'recordConsultation',
      'recordProgress',
      'recordContact',
      'noteInside',
      'giveTask',
      'finishTask',
      'dropTask',
      'keepFile',
      'recordRequest',
      'recordSatisfaction',
      'sign'
    ])
    const wish = { values: { 'complaint.summary': 'x' }, details: { field: 'complaint.summary', reason: 'y' } }
    expect(codes(play.refusals('correct', employee, now, wish))).toEqual(['act.notInYourRole'])
    expect(play.refusals('correct', officer, now, wish)).toEqual([])
  })

  it('EW-4.4: an employee without a part in the dossier may do nothing in it', () => {
    const refusals = new Play().refusals('recordProgress', outsider, now, { at: now, details: { text: 'x' } })
    expect(codes(refusals)).toEqual(['act.notYourDossier'])
  })

  it('refuses an act before the receipt and one in the future', () => {
    const play = new Play()
    const react = (at: Instant) =>
      codes(play.refusals('recordReaction', officer, now, { at, details: { means: 'phone' } }))
    expect(react('2026-03-04T08:59:59.999Z')).toEqual(['act.beforeReceipt'])
    expect(react('2026-03-05T12:00:00.001Z')).toEqual(['act.inTheFuture'])
    expect(react('2026-02-31T12:00:00.000Z')).toEqual(['field.noSuchMoment'])
    expect(react(received)).toEqual([])
  })

  it('a correction keeps what stood there, and moves the terms when it moves the receipt', () => {
    const play = new Play().do('correct', officer, now, {
      values: { receivedAt: '2026-03-03T09:00:00.000Z' },
      details: { field: 'receivedAt', reason: 'De klacht lag al een dag in de bus' }
    })
    expect(play.events.at(-1)?.details).toMatchObject({ before: received })
    expect(term(play, 'reaction', now)?.due).toBe('2026-03-05T09:00:00.000Z')
    const tooLate = play
      .do('recordReaction', officer, now, { at: now, details: { means: 'phone' } })
      .refusals('correct', officer, '2026-03-06T12:00:00.000Z', {
        values: { receivedAt: '2026-03-05T12:00:00.001Z' },
        details: { field: 'receivedAt', reason: 'x' }
      })
    expect(codes(tooLate)).toEqual(['correct.receivedAfterActs'])
  })

  it('a colleague who may no longer log in is not appointed', () => {
    const play = new Play()
    const situation = {
      ...play.situation(officer, now),
      colleagues: colleagues.map((one) => ({ ...one, active: one.account !== standIn.id }))
    }
    const command = { act: 'assign', values: { 'handling.handler': person(standIn) }, details: {} } as const
    expect(decide(command, situation)).toMatchObject({ ok: false, error: [{ code: 'assign.notAHandler' }] })
  })
})
