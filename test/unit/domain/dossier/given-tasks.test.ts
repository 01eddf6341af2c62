import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierView } from '../../../../electron/main/services/views/dossier-view.ts'
import { todayItemsOf } from '../../../../electron/main/services/views/today-items.ts'
import { linkEvents } from '../../../../shared/domain/dossier/chain.ts'
import { tasksFor, waitingTasks } from '../../../../shared/domain/dossier/given-tasks.ts'
import { maySee } from '../../../../shared/domain/dossier/need-to-know.ts'
import { closingGaps } from '../../../../shared/domain/dossier/closing.ts'
import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { givenTo } from '../../../../shared/domain/today/new-for.ts'
import { nextStep } from '../../../../shared/domain/today/next-step.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { standingEvents } from '../../../../shared/domain/dossier/standing.ts'
import { buildForm } from '../../../../shared/papers/form/build-form.ts'
import { asPerson, dossierUnder, someone, taskIds } from '../../../fixtures/dossier/office-of.ts'
import { codes, digest, employee, officer, outsider, Play, standIn } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const day: Instant = '2026-03-05T10:00:00.000Z'
const todo = 'Offerte opzoeken'

function task(owner: { readonly id: string; readonly name: string }, other: FieldValues = {}): FieldValues {
  return { todo, owner: asPerson({ ...owner, role: '' }), doOn: '2026-03-09', ...other }
}

function given(owner = outsider): Play {
  return new Play().do('giveTask', officer, day, { details: task(owner) })
}

function urgencyAt(play: Play, now: Instant): string | undefined {
  return todayItemsOf(play.situation(officer, now)).find(({ what }) => what.kind === 'task' && what.task.given)?.urgency
}

describe('a task that somebody gives by hand', () => {
  it('waits for its owner on Vandaag, by its day, and for nobody else', () => {
    const play = given()
    const [item] = todayItemsOf(play.situation(outsider, day)).filter(({ act }) => act === 'finishTask')
    expect(item).toMatchObject({ owners: [outsider.name], isMine: true, what: { task: { given: { what: todo } } } })
    const [seen] = todayItemsOf(play.situation(officer, day)).filter(({ act }) => act === 'finishTask')
    expect(seen).toMatchObject({ owners: [outsider.name], isMine: false })
  })

  it('is the next step of its owner, and what the dossier waits for to the others', () => {
    const play = new Play().closed()
    const later: Instant = '2026-06-01T10:00:00.000Z'
    play.do('giveTask', officer, later, { details: task(outsider, { doOn: '2026-06-10' }) })
    expect(nextStep(play.situation(outsider, later)).own).toMatchObject({ act: 'finishTask' })
    expect(nextStep(play.situation(officer, later))).toMatchObject({ own: null, waiting: [{ who: [outsider.name] }] })
  })

  it('comes nearer: later, soon, today and then too late', () => {
    const play = new Play().do('giveTask', officer, day, { details: task(outsider, { doOn: '2026-03-25' }) })
    const at = ['2026-03-05', '2026-03-23', '2026-03-25', '2026-03-26'] as const
    expect(at.map((one) => urgencyAt(play, `${one}T12:00:00.000Z`))).toEqual(['later', 'soon', 'today', 'overdue'])
  })

  it('EW-4.4: lets its owner see the dossier, who did not before', () => {
    expect(maySee(new Play().state, policyNamed('EW'), outsider)).toBe(false)
    expect(maySee(given().state, policyNamed('EW'), outsider)).toBe(true)
  })

  it('is ticked off by its owner or whoever keeps the progress, once', () => {
    const play = given().do('finishTask', outsider, day, { details: { given: '1', text: 'Ligt in de map' } })
    expect(play.events.at(-1)?.details).toMatchObject({ todo, owner: { name: outsider.name } })
    expect(waitingTasks(play.state)).toEqual([])
    expect(codes(play.refusals('finishTask', officer, day, { details: { given: '1' } }))).toEqual(['task.none'])
    play.do('giveTask', officer, day, { details: task(standIn) })
    expect(codes(play.refusals('finishTask', officer, day, { details: { given: '1' } }))).toEqual(['task.ended'])
    expect(codes(play.refusals('dropTask', officer, day, { details: { given: '2' } }))).toEqual(['field.required'])
    play.do('dropTask', officer, day, { details: { given: '2', reason: 'Niet meer nodig' } })
    expect(taskIds(play, day)).not.toContain('given')
  })

  it('is for a colleague with an account, on a day to come', () => {
    const refused = (details: FieldValues) => codes(new Play().refusals('giveTask', officer, day, { details }))
    expect(refused(task({ id: 'nobody', name: 'Niemand' }))).toEqual(['task.noColleague'])
    expect(refused(task(outsider, { doOn: '2026-03-04' }))).toEqual(['callBack.dayPassed'])
    expect(refused({})).toEqual(['field.required', 'field.required', 'field.required'])
  })

  it('EW-1.2: is for whom the complaint is about only once they know of it', () => {
    expect(codes(new Play().refusals('giveTask', officer, day, { details: task(employee) }))).toEqual([
      'task.forInvolved'
    ])
    const play = new Play().told(employee, officer, day).do('giveTask', officer, day, { details: task(employee) })
    expect(tasksFor(play.state, { name: employee.name, account: employee.id })).toHaveLength(1)
  })

  it('goes on after the dossier was closed, and leaves the signatures and the form as they are', () => {
    const play = new Play().closed()
    const { signatures, status } = play.state
    play.do('giveTask', officer, '2026-06-01T10:00:00.000Z', { details: task(outsider, { doOn: '2026-06-10' }) })
    expect(play.state).toMatchObject({ signatures, status })
    expect(taskIds(play, '2026-06-01T10:00:00.000Z')).toContain('given')
    const dossier = {
      state: play.state,
      terms: termsOf(play.state, play.policy, day),
      events: standingEvents(play.events)
    }
    expect(
      JSON.stringify(buildForm({ t: createTranslator('nl'), language: 'nl', policy: play.policy }, dossier))
    ).not.toContain(todo)
  })

  it('is new for its owner, and not for who gave it to themselves', () => {
    expect(givenTo(given().state, outsider)).toMatchObject([{ kind: 'task', by: officer.name, what: todo, at: day }])
    expect(givenTo(given(officer).state, officer)).toEqual([])
    const handler = { 'handling.handler': asPerson(standIn) }
    const play = new Play().do('classify', officer, day, {
      values: {
        'classification.mode': 'oral',
        'classification.classes': ['conduct'],
        'classification.gravity': 'normal'
      }
    })
    play.do('assign', officer, day, { values: handler, details: { note: 'Zij belt liefst na vieren' } })
    expect(givenTo(play.state, standIn)).toMatchObject([{ kind: 'handOver', what: 'Zij belt liefst na vieren' }])
    expect(givenTo(play.state, officer)).toEqual([])
  })

  it('whatever is given and ended in any order, what waits is what was given and not ended', () => {
    const doings = fc.array(fc.record({ act: fc.constantFrom('giveTask', 'finishTask', 'dropTask'), id: fc.nat(6) }))
    fc.assert(
      fc.property(doings, (doing) => {
        const play = new Play()
        const open = new Set<string>()
        let count = 0
        for (const { act, id } of doing) {
          const details =
            act === 'giveTask' ? task(outsider) : { given: String(id), ...(act === 'dropTask' ? { reason: 'x' } : {}) }
          const done = play.try(act, officer, day, { details })
          expect(done.ok).toBe(act === 'giveTask' || open.has(String(id)))
          if (!done.ok) continue
          play.events = [...play.events, ...done.value]
          if (act === 'giveTask') open.add(String((count += 1)))
          else open.delete(String(id))
          expect(waitingTasks(play.state).map((one) => one.id)).toEqual([...open])
        }
      }),
      { numRuns: 60 }
    )
  })
})

describe('what stays inside', () => {
  it('EW-1.2: is not read by whom the complaint is about, apart from what is their own', () => {
    const note = 'Voorzichtig met de buurman'
    const play = new Play()
      .told(employee, officer, day)
      .do('noteInside', officer, day, { details: { text: note } })
      .do('giveTask', officer, day, { details: task(outsider) })
      .do('giveTask', officer, day, { details: task(employee, { todo: 'Uw kant opschrijven' }) })
      .do('noteInside', employee, day, { details: { text: 'Zo zat het' } })
    const events = linkEvents([], play.events, digest)
    const seen = JSON.stringify(dossierView(play.situation(employee, day), events))
    expect(seen).not.toContain(note)
    expect(seen).not.toContain(todo)
    expect(seen).toContain('Uw kant opschrijven')
    expect(seen).toContain('Zo zat het')
    expect(JSON.stringify(todayItemsOf(play.situation(employee, day)))).not.toContain(todo)
    expect(JSON.stringify(dossierView(play.situation(officer, day), events))).toContain(note)
  })

  it('EW-6.3: neither a note nor a contact nor a task tells how it goes, so the reminder comes', () => {
    const play = new Play().told(employee, officer, day)
    const later: Instant = '2026-03-18T10:00:00.000Z'
    expect(taskIds(play, later)).toContain('progress')
    const call = { direction: 'in', withWhom: 'De klager', means: 'phone', text: 'Vroeg hoe het ging' }
    play.do('noteInside', officer, later, { details: { text: 'x' } })
    play.do('recordContact', officer, later, { at: later, details: call })
    play.do('giveTask', officer, later, { details: task(outsider, { doOn: '2026-04-01' }) })
    expect(taskIds(play, later)).toContain('progress')
    play.do('recordProgress', officer, later, { at: later, details: { text: 'Wij zoeken' } })
    expect(taskIds(play, later)).not.toContain('progress')
  })

  it('LM-5.3: correspondence that the dossier lists need not be typed as well', () => {
    const by = someone('employee')
    const lacks = (play: Play) =>
      closingGaps(play.state, play.policy).some(({ field }) => field === 'handling.correspondence')
    const play = dossierUnder(policyNamed('LM'))
    expect(lacks(play)).toBe(true)
    play.do('sendConfirmation', by, day, { at: day, details: { means: 'email' } })
    expect(lacks(play)).toBe(false)
  })
})
