import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destructionOf } from '../../../../shared/domain/dossier/destruction.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { offeredActs } from '../../../../shared/domain/dossier/offered-acts.ts'
import { tasksOf } from '../../../../shared/domain/dossier/tasks.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { attentionFor } from '../../../../shared/domain/today/attention.ts'
import { givenTo } from '../../../../shared/domain/today/new-for.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { buildForm } from '../../../../shared/papers/form/build-form.ts'
import { classification, codes, employee, intake, officer, Play, standIn } from '../../../fixtures/dossier/play.ts'

const [march5, march6, april10]: Instant[] = [
  '2026-03-05T09:00:00.000Z',
  '2026-03-06T10:00:00.000Z',
  '2026-04-10T09:00:00.000Z'
] as const
const details = { reason: 'Het was een vraag' }

function mistaken(play = new Play(), at: Instant = march5!): Play {
  return play.do('recordMistake', officer, at, { details })
}

describe('a dossier that was registered by mistake', () => {
  it('says why, who recorded it and when, and where it stood', () => {
    const { state } = mistaken()
    expect(state.status).toBe('mistaken')
    expect(state.setAside).toEqual({ ...details, by: officer, at: march5, before: 'new' })
    const classified = new Play().do('classify', officer, march5, { values: classification })
    expect(mistaken(classified, march6).state.setAside).toMatchObject({ before: 'open' })
  })

  it('asks for the reason, and is recorded by who may close, of an open dossier only', () => {
    expect(codes(new Play().refusals('recordMistake', officer, march5))).toEqual(['field.required'])
    expect(codes(new Play().refusals('recordMistake', employee, march5, { details }))).toEqual(['act.notYourDossier'])
    const told = new Play().told(employee, officer, march5)
    expect(codes(told.refusals('recordMistake', employee, march5, { details }))).toEqual(['act.notInYourRole'])
    const closed = new Play().closed()
    expect(codes(closed.refusals('recordMistake', officer, april10, { details }))).toEqual(['act.whenStatus.closed'])
    expect(codes(new Play().refusals('restore', officer, march5, { details }))).toEqual(['act.whenStatus.new'])
    expect(codes(mistaken().refusals('classify', officer, march6))).toEqual(['act.whenStatus.mistaken'])
  })

  it('EW-1.2: whom the complaint is about does not set it aside', () => {
    const about = new Play({ ...intake, 'complaint.involved': [{ name: officer.name, account: officer.id }] }, standIn)
    about.told(officer, standIn, march5)
    expect(codes(about.refusals('recordMistake', officer, march5, { details }))).toEqual(['act.aboutYou'])
  })

  it('EW-6.5: its terms lapse, and nothing in it asks for attention', () => {
    const play = mistaken()
    const outcomes = termsOf(play.state, play.policy, april10)
      .filter(({ id }) => id !== 'destroy' && play.policy.terms.find((rule) => rule.id === id)?.kind !== 'retention')
      .map(({ outcome }) => outcome)
    expect(new Set(outcomes)).toEqual(new Set(['lapsed']))
    expect(tasksOf(play.state, play.policy, april10)).toEqual([])
    expect(attentionFor(play.state, play.policy, april10)).toEqual([])
  })

  it('a task that was given rests, and waits again once it is brought back', () => {
    const owner = { name: employee.name, account: employee.id }
    const given = new Play({ ...intake, 'complaint.involved': [] })
    given.do('giveTask', officer, march5, { details: { todo: 'Bellen', owner, doOn: '2026-03-12' } })
    const tasks = (play: Play) => tasksOf(play.state, play.policy, march6).filter(({ id }) => id === 'given')
    expect(tasks(mistaken(given))).toEqual([])
    expect(givenTo(given.state, employee)).toEqual([])
    given.do('restore', officer, march6, { details })
    expect(tasks(given)).toHaveLength(1)
    expect(givenTo(given.state, employee)).toHaveLength(1)
  })

  it('a request about data keeps its day, and can be answered', () => {
    const asked = { request: 'inspection', requester: 'Anneke Vos', means: 'email' }
    const play = mistaken(new Play().do('recordRequest', officer, march5, { at: march5, details: asked }))
    expect(tasksOf(play.state, play.policy, march6)).toMatchObject([{ id: 'answer-request' }])
    const offered = offeredActs(play.situation(officer, march6)).filter(({ reasons }) => reasons.length === 0)
    const acts = offered.map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['answerRequest', 'restore']))
    expect(acts).not.toContain('giveTask')
  })

  it('EW-7.5: is kept and destroyed as one that was withdrawn', () => {
    const withdrawn = new Play().do('withdraw', officer, march5, { at: march5, details })
    const standing = ({ state, policy }: Play) =>
      destructionOf(state, policy, { terms: termsOf(state, policy, april10), today: '2026-04-10' })
    expect(standing(mistaken())).toMatchObject({ standing: 'coming' })
    expect(standing(mistaken())).toEqual(standing(withdrawn))
  })

  it('is said at the top of the form', () => {
    const form = ({ state, policy, events }: Play) =>
      buildForm({ t: createTranslator('nl'), language: 'nl', policy }, { state, events, terms: [] })
    expect(form(new Play()).aside).toBeNull()
    expect(form(mistaken()).aside).toBe(
      'Ten onrechte geregistreerd, zo legde Marijke de Wit vast op do 5 maart 2026 10:00 uur: Het was een vraag'
    )
  })
})

describe('a dossier that is brought back', () => {
  it('EW-6.5: stands as it would have stood, whenever it was set aside and brought back', () => {
    const hour = 3_600_000
    const moment = (hours: number): Instant =>
      new Date(Date.parse('2026-03-04T11:00:00.000Z') + hours * hour).toISOString() as Instant
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(1500), fc.nat(3000), fc.boolean(), (from, long, later, isClassified) => {
        const begun = (): Play =>
          isClassified
            ? new Play().do('classify', officer, '2026-03-04T11:00:00.000Z', { values: classification })
            : new Play()
        const never = begun()
        const back = begun()
          .do('recordMistake', officer, moment(from), { details })
          .do('restore', standIn, moment(from + long), { details })
        const now = moment(from + long + later)
        expect(termsOf(back.state, back.policy, now)).toEqual(termsOf(never.state, never.policy, now))
        expect(back.state.status).toBe(never.state.status)
        expect(back.state.setAside).toBeUndefined()
        expect(back.state.rounds).toEqual(never.state.rounds)
      })
    )
  })

  it('is brought back by who may reopen, with the reason', () => {
    expect(codes(mistaken().refusals('restore', officer, march6))).toEqual(['field.required'])
    expect(codes(mistaken().refusals('restore', employee, march6, { details }))).toEqual(['act.notYourDossier'])
    expect(codes(mistaken().refusals('reopen', officer, march6, { details }))).toEqual(['act.whenStatus.mistaken'])
  })
})
