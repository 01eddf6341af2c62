import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correspondenceIn, directionOf } from '../../../../shared/domain/dossier/correspondence.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { linkEvents } from '../../../../shared/domain/dossier/chain.ts'
import { standingEvents } from '../../../../shared/domain/dossier/standing.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { buildForm } from '../../../../shared/papers/form/build-form.ts'
import { historyOf, type HistoryPart, partOf } from '../../../../renderer/features/dossier/history.ts'
import { dossierUnder, someone } from '../../../fixtures/dossier/office-of.ts'
import { digest, employee, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const day: Instant = '2026-03-05T10:00:00.000Z'
const by = someone('employee')
const call = { direction: 'in', withWhom: 'De zus van de klager', means: 'phone', text: 'Vroeg hoe het ging' }
const note = 'Voorzichtig met de buurman'

function formOf({ events, state, policy }: Play) {
  const dossier = { state, terms: termsOf(state, policy, day), events: standingEvents(events) }
  return buildForm({ t: createTranslator('nl'), language: 'nl', policy }, dossier)
}

function correspondenceOn(play: Play): string {
  const fields = formOf(play).groups.flatMap((group) => group.fields)
  const body = fields.find(({ id }) => id === 'handling.correspondence')?.body
  return body?.kind === 'text' ? (body.text ?? '') : ''
}

function shown(play: Play, part: HistoryPart): string[] {
  const events = linkEvents([], play.events, digest)
  return partOf(historyOf(events, 'oldest'), part).map(({ step }) => step.event.type)
}

describe('the correspondence of a dossier', () => {
  it.each(['GC', 'LM'])(
    'LM-5.7, GC-4.1: stands on the form of %s with its days, in the order in which it went',
    (id) => {
      const play = dossierUnder(policyNamed(id))
        .do('recordReaction', by, day, { at: day, details: { means: 'email' } })
        .do('recordContact', by, day, { at: '2026-03-04T15:00:00.000Z', details: call })
      expect(correspondenceOn(play).split('\n')).toEqual([
        'wo 4 maart 2026 16:00 uur: Contact met De zus van de klager, binnengekomen: telefoon',
        'do 5 maart 2026 11:00 uur: Reactie aan de klager: e-mail'
      ])
    }
  )

  it('LM-5.7: stands below what somebody typed of it', () => {
    const play = dossierUnder(policyNamed('LM'))
      .do('recordProgress', by, day, {
        at: day,
        values: { 'handling.correspondence': 'Brief van 2 maart' },
        details: { text: 'Opgeborgen' }
      })
      .do('recordContact', by, day, { at: day, details: { ...call, direction: 'out' } })
    expect(correspondenceOn(play).split('\n')).toEqual([
      'Brief van 2 maart',
      'do 5 maart 2026 11:00 uur: Contact met De zus van de klager, uitgegaan: telefoon'
    ])
  })

  it('goes on after the dossier was closed, and leaves what was signed as it is', () => {
    const play = new Play().closed()
    const { signatures, status } = play.state
    const later: Instant = '2026-06-01T10:00:00.000Z'
    play.do('recordContact', officer, later, { at: later, details: call })
    expect(play.state).toMatchObject({ signatures, status })
    expect(correspondenceIn(play.events).at(-1)?.details).toEqual(call)
  })

  it('asks with whom, how and which way, and cannot have reached nobody', () => {
    const refused = (details: Record<string, string>) =>
      new Play().refusals('recordContact', officer, day, { at: day, details }).map(({ code, field }) => [code, field])
    expect(refused({})).toEqual([
      ['field.required', 'direction'],
      ['field.required', 'withWhom'],
      ['field.required', 'means'],
      ['field.required', 'text']
    ])
    expect(refused({ ...call, means: 'unreachable' })).toEqual([['means.canBeReached', 'means']])
    expect(refused({ ...call, direction: 'sideways' })).not.toEqual([])
  })

  it('is what the course shows when narrowed to it', () => {
    const play = new Play().settled().do('recordContact', officer, '2026-03-22T10:00:00.000Z', {
      at: '2026-03-22T10:00:00.000Z',
      details: call
    })
    play.do('noteInside', officer, '2026-03-22T11:00:00.000Z', { details: { text: note } })
    expect(shown(play, 'correspondence')).toEqual(['reactionRecorded', 'decisionSent', 'contactRecorded'])
    expect(shown(play, 'inside')).toEqual(['notedInside'])
    expect(shown(play, 'all')).toContain('registered')
  })
})

describe('a note among colleagues', () => {
  it('stands in the history, and never on the form', () => {
    const play = new Play().do('noteInside', officer, day, { details: { text: note } })
    expect(JSON.stringify(formOf(play))).not.toContain(note)
    expect(JSON.stringify(formOf(play))).not.toContain('Interne notitie')
    expect(historyOf(linkEvents([], play.events, digest), 'newest')[0]?.notes).toMatchObject([{ value: note }])
  })

  it('whatever is written in any order, the form holds each contact and no note', () => {
    const told = new Play().told(employee, officer, day)
    const written = fc.array(fc.constantFrom('recordContact', 'noteInside'), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(written, (writings) => {
        const play = writings.reduce(
          (going, act, index) => {
            const text = `${act}-${String(index)}`
            return going.do(act, employee, day, {
              at: day,
              details: act === 'noteInside' ? { text } : { ...call, text }
            })
          },
          Object.assign(new Play(), { events: told.events })
        )
        const form = JSON.stringify(formOf(play))
        const found = writings.map((act, index) => form.includes(`${act}-${String(index)}`))
        expect(found).toEqual(writings.map((act) => act === 'recordContact'))
        expect(correspondenceIn(play.events).every((event) => directionOf(event) === 'in')).toBe(true)
      }),
      { numRuns: 40 }
    )
  })
})
