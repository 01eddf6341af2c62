import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correspondenceIn } from '../../../../shared/domain/dossier/correspondence.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import { keptPapers, paperDetails, withoutKey } from '../../../../shared/domain/dossier/papers.ts'
import { standingEvents } from '../../../../shared/domain/dossier/standing.ts'
import { decideUndo } from '../../../../shared/domain/dossier/undo.ts'
import type { FieldValues } from '../../../../shared/domain/form/field-value.ts'
import { paperKinds } from '../../../../shared/domain/form/options.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { buildForm } from '../../../../shared/papers/form/build-form.ts'
import { dossierUnder, taskIds } from '../../../fixtures/dossier/office-of.ts'
import { employee, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const day: Instant = '2026-03-05T10:00:00.000Z'

function brings(id: string): FieldValues {
  return paperDetails({ id, name: `${id}.pdf`, size: 3, format: 'application/pdf', digest: id, key: 'a2V5' })
}

function withFile(play: Play, id: string, details: FieldValues = {}): Play {
  return play.do('keepFile', officer, day, {
    at: day,
    details: { paper: 'attachment', ...details },
    brings: brings(id)
  })
}

function modelOf(play: Play) {
  const events = standingEvents(play.events)
  const dossier = { state: play.state, events, policy: play.policy, terms: termsOf(play.state, play.policy, day) }
  return buildForm({ t: createTranslator('nl'), language: 'nl', policy: play.policy }, dossier)
}

/** All that stands on the form. */
function formOf(play: Play): string {
  return JSON.stringify(modelOf(play))
}

function onForm(play: Play, field: string): string | null {
  const body = modelOf(play)
    .groups.flatMap((group) => group.fields)
    .find(({ id }) => id === field)?.body
  return body?.kind === 'text' ? body.text : null
}

describe('the files of a dossier', () => {
  it('GC-4.1: stand on the form: attachments with the complaint, letters and mails with the correspondence', () => {
    const play = dossierUnder(policyNamed('GC'), { 'complaint.attachments': 'Twee foto’s' })
    withFile(play, 'offerte', { direction: 'in' })
    withFile(play, 'antwoord', { paper: 'mail', direction: 'out' })
    expect(onForm(play, 'complaint.attachments')).toBe('Twee foto’s\nofferte.pdf (bijlage)')
    expect(onForm(play, 'handling.correspondence')).toBe(
      'do 5 maart 2026 11:00 uur: Stuk toegevoegd: antwoord.pdf (e-mail)'
    )
  })

  it('each stand in one place on the form, whatever they are and however they went', () => {
    const file = fc.record({ paper: fc.constantFrom(...paperKinds), direction: fc.constantFrom('in', 'out', null) })
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), (files) => {
        const play = dossierUnder(policyNamed('GC'))
        for (const [index, { paper, direction }] of files.entries()) {
          withFile(play, `stuk${String(index)}`, { paper, ...(direction === null ? {} : { direction }) })
        }
        const text = `${onForm(play, 'complaint.attachments') ?? ''}\n${onForm(play, 'handling.correspondence') ?? ''}`
        for (const index of files.keys()) expect(text.split(`stuk${String(index)}.pdf`)).toHaveLength(2)
      }),
      { numRuns: 60 }
    )
  })

  it('are gone from the form once they are removed, and when adding them was taken back', () => {
    const play = withFile(withFile(new Play(), 'dubbel', { paper: 'mail', direction: 'in' }), 'goed')
    play.do('removeFile', officer, day, {
      details: { reason: 'Dubbel' },
      brings: { file: 'dubbel', name: 'dubbel.pdf' }
    })
    expect(keptPapers(play.events).map(({ id }) => id)).toEqual(['goed'])
    expect(formOf(play)).not.toContain('dubbel.pdf')
    expect(formOf(play)).toContain('goed.pdf')
    const again = withFile(new Play(), 'vergissing')
    const undone = decideUndo(again.events, again.situation(officer, day))
    if (!undone.ok) throw new Error('not undone')
    expect(keptPapers([...again.events, undone.value])).toEqual([])
  })

  it('come in after the dossier was closed, and leave what was signed as it is', () => {
    const play = new Play().closed()
    const { signatures, status } = play.state
    const later: Instant = '2026-06-01T10:00:00.000Z'
    play.do('keepFile', officer, later, {
      at: later,
      details: { paper: 'letter', direction: 'in' },
      brings: brings('x')
    })
    expect(play.state).toMatchObject({ signatures, status })
    expect(correspondenceIn(play.events).at(-1)?.details).toMatchObject({ name: 'x.pdf' })
  })

  it('EW-6.3: do not tell how it goes, so the reminder comes', () => {
    const play = new Play().told(employee, officer, day)
    const later: Instant = '2026-03-18T10:00:00.000Z'
    play.do('keepFile', officer, later, { at: later, details: { paper: 'scan' }, brings: brings('x') })
    expect(taskIds(play, later)).toContain('progress')
  })

  it('are named by nobody who types: without a file there is none', () => {
    const codes = (act: 'keepFile' | 'removeFile', details: FieldValues) =>
      new Play().refusals(act, officer, day, { at: day, details }).map(({ code }) => code)
    expect(codes('keepFile', { paper: 'mail' })).toEqual(['file.needed'])
    expect(codes('removeFile', { reason: 'Weg' })).toEqual(['file.needed'])
  })

  it('EW-4.4: leave main without their key', () => {
    const [event] = withFile(new Play(), 'x').events.filter(({ type }) => type === 'fileKept')
    if (event === undefined) throw new Error('no file')
    expect(withoutKey(event).details).not.toHaveProperty('key')
  })
})
