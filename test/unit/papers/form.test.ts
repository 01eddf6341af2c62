import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import { formGroups } from '../../../shared/domain/form/field.ts'
import type { FieldId } from '../../../shared/domain/form/fields.ts'
import { buildForm } from '../../../shared/papers/form/build-form.ts'
import {
  type FormModel,
  type FormModelField,
  type FormTerm,
  isEmptyBody
} from '../../../shared/papers/form/form-model.ts'
import { policyEW, type SampleDossier, sampleDossier, sampleIntake } from '../../fixtures/documents/sample-dossier.ts'

const formOf = (dossier?: SampleDossier, language: Language = 'nl'): FormModel =>
  buildForm({ t: createTranslator(language), language, policy: policyEW }, dossier)

function fieldIn({ groups }: FormModel, id: FieldId): FormModelField {
  const found = groups.flatMap(({ fields }) => fields).find((field) => field.id === id)
  if (found === undefined) throw new Error(`the form has no ${id}`)
  return found
}

const bodyIn = (form: FormModel, id: FieldId) => fieldIn(form, id).body

function termsIn(form: FormModel): readonly FormTerm[] {
  const body = bodyIn(form, 'handling.terms')
  return body.kind === 'terms' ? body.terms : []
}

describe('the form as screen and paper show it', () => {
  it('EW-5.1: has its groups with their numbers, and each field with its label and clause', () => {
    const form = formOf(sampleDossier())
    expect(form.groups.map(({ id }) => id)).toEqual(formGroups)
    expect(form.groups[1]).toMatchObject({ number: 2, title: 'Klager' })
    expect(fieldIn(form, 'channel')).toMatchObject({ label: 'Wijze van indiening', clause: 'EW-5.3' })
  })

  it('EW-6.4: says of each term by when, and how late it was', () => {
    expect(termsIn(formOf(sampleDossier()))[0]).toEqual({
      label: 'Eerste reactie',
      clause: 'EW-6.5',
      length: '48 uur',
      going: { due: 'do 12 maart 2026 10:20 uur', workBy: 'do 12 maart 2026', outcome: '3 uur te laat', note: null }
    })
  })

  it('EW-7.5: says by when it is destroyed, and why where keeping and destroying collided', () => {
    const dossier = sampleDossier()
    const state = { ...dossier.state, retention: { choice: 'destroy', reason: 'De klager vroeg erom.' } as const }
    expect(bodyIn(formOf({ ...dossier, state }), 'signing.destroyOn')).toEqual({
      kind: 'text',
      text: 'za 21 april 2029\nOp tijd vernietigen gaat voor: De klager vroeg erom.'
    })
  })

  it('EW-5.4: says of each signature whose, when and how, or why there is none', () => {
    const slotsAfter = (steps: number) => bodyIn(formOf(sampleDossier(steps)), 'signing.signatures')
    expect(slotsAfter(3)).toMatchObject({ slots: [{ signed: null, note: 'voor dit dossier niet gevraagd' }, {}] })
    expect(isEmptyBody(slotsAfter(3))).toBe(true)
    expect(slotsAfter(10)).toMatchObject({
      slots: [
        { signed: { by: 'Joost Bakker', when: 'di 21 april 2026 11:00 uur' }, note: null },
        { signed: null, note: 'nog niet ondertekend' }
      ]
    })
  })

  it('tells of an empty field what there is to tell', () => {
    const { state, ...rest } = sampleDossier(0, { ...sampleIntake, 'complainant.kind': null })
    const form = formOf({ ...rest, state: { ...state, notGiven: ['complainant.kind'] } })
    expect(fieldIn(form, 'complainant.kind').none).toBe('Niet opgegeven')
    expect(fieldIn(form, 'handling.delayNotice').none).toBe('Er is geen uitstel gemeld.')
    expect(fieldIn(form, 'settlement.cause')).toMatchObject({ none: null, body: { text: '' } })
  })

  it('is to be filled in by hand without a dossier, with every choice and the length of each term', () => {
    const form = formOf()
    expect(bodyIn(form, 'complaint.description')).toEqual({ kind: 'text', text: null })
    expect(bodyIn(form, 'handling.course')).toEqual({ kind: 'course', steps: null })
    expect(termsIn(form)[0]).toMatchObject({ length: '48 uur', going: null })
    expect(bodyIn(form, 'settlement.judgement')).toMatchObject({
      choices: [{ label: 'gegrond', chosen: false }, {}, {}, {}]
    })
  })

  it('speaks the language of who reads it', () => {
    const form = formOf(sampleDossier(), 'en')
    expect(form.groups[1]?.title).toBe('Complainant')
    expect(termsIn(form)[0]?.going?.outcome).toBe('3 hours late')
  })
})
