import { describe, expect, it } from 'vitest'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { formGroups } from '../../../shared/domain/form/field.ts'
import { formFields } from '../../../shared/domain/form/fields.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { makeRegistrationForm } from '../../../electron/main/documents/form/registration-form.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import { circumstances, fontsFolder, makeSampleBlank, makeSampleForm } from '../../fixtures/documents/make.ts'
import { flowing, readCharacters, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { dossierUnder, someone } from '../../fixtures/dossier/office-of.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { policyEW, sampleDossier, sampleIntake } from '../../fixtures/documents/sample-dossier.ts'

const t = createTranslator('nl')

function textsEntered(values: FieldValues): string[] {
  const typed = new Set(['text', 'longText', 'email', 'phone'])
  return formFields.filter(({ kind }) => typed.has(kind)).flatMap(({ id }) => textOf(values, id) || [])
}

describe('the registration form', { timeout: 60_000 }, () => {
  it('EW-5.1: is printed blank, with all eight groups, a box for every choice and nothing filled in', async () => {
    const { text, title, pages } = await readPdf(await makeSampleBlank())
    expect(title).toBe('Klachtenregistratieformulier (leeg)')
    formGroups.forEach((group, index) => expect(text).toContain(`${String(index + 1)} ${t(`groups:${group}`)}`))
    for (const { label } of [...policyEW.channels, ...policyEW.classes]) expect(flowing(text)).toContain(`☐ ${label}`)
    expect(text).toContain('Noteer nooit een burgerservicenummer (BSN).')
    expect(pages.length).toBeLessThanOrEqual(4)
  })

  it('EW-5.1: is printed filled, and gives back exactly what was entered', async () => {
    const { text } = await readPdf(await makeSampleForm())
    for (const entered of textsEntered(sampleDossier().state.values)) expect(flowing(text)).toContain(flowing(entered))
    expect(text).toContain('di 10 maart 2026 10:20 uur')
    expect(flowing(text)).toContain('☒ telefonisch')
    expect(flowing(text)).toContain('☐ e-mail')
  })

  it('keeps two spaces where two were typed, and letters apart that fonts like to join', async () => {
    const characters = await readCharacters(
      await makeSampleForm(0, { ...sampleIntake, 'complaint.summary': 'officieel  affiche   vijf' })
    )
    expect(characters).toContain('officieel  affiche   vijf')
  })

  it('EW-1.3: says “vertrouwelijk, intern gebruik”, the dossier and the page number on each page', async () => {
    const { pages } = await readPdf(await makeSampleForm())
    pages.forEach(({ artifacts }, index) => {
      expect(artifacts).toContain('Vertrouwelijk · intern gebruik')
      expect(artifacts).toContain('Dossier 2026-0012')
      expect(artifacts).toContain(`pagina ${String(index + 1)} van ${String(pages.length)}`)
    })
    const blank = await readPdf(await makeSampleBlank())
    expect(blank.pages.every(({ artifacts }) => artifacts.includes('Vertrouwelijk · intern gebruik'))).toBe(true)
  })

  it('EW-5.4: the form shows both signatures, with who, when and how, and the drawn one', async () => {
    const { text, alternatives } = await readPdf(await makeSampleForm())
    const signed = flowing(text.slice(text.indexOf('Ondertekening en beheer')))
    expect(signed).toContain('Joost Bakker di 21 april 2026 11:00 uur ondertekend met eigen account en wachtwoord')
    expect(signed).toContain('Marijke de Vries di 21 april 2026 11:30 uur ondertekend met eigen account en wachtwoord')
    expect(alternatives).toContain('Getekende handtekening van Joost Bakker')
  })

  it('EW-5.4: keeps a place for each signature that is still to come', async () => {
    const { text } = await readPdf(await makeSampleForm(9))
    expect(text.match(/nog niet ondertekend/g)).toHaveLength(2)
    expect(text).not.toContain('ondertekend met eigen account')
  })

  it('EW-6.4: shows each term with its clause and outcome, and the delay notice with reason and new date', async () => {
    const { text } = await readPdf(await makeSampleForm())
    const shown = flowing(text)
    expect(shown).toContain('Eerste reactie EW-6.5 do 12 maart 2026 10:20 uur do 12 maart 2026 3 uur te laat')
    expect(shown).toContain('einde van di 7 april 2026 di 7 april 2026 vervangen')
    expect(shown).toContain('einde van di 21 april 2026 di 21 april 2026 op tijd')
    expect(shown).toContain('De tekenaar van bijlage 3 is ziek.')
  })

  it('EW-7.5: says on which day the form is to be destroyed', async () => {
    const { text } = await readPdf(await makeSampleForm())
    expect(flowing(text)).toContain('Vernietigen op EW-7.5 za 21 april 2029')
  })

  it('EW-6.1: lists the course: when, who and what, with the reasons given', async () => {
    const { text } = await readPdf(await makeSampleForm())
    const shown = flowing(text)
    expect(shown).toContain('Marijke de Vries aangewezen als behandelaar')
    expect(shown).toContain('Besproken wat een passende korting is.')
    expect(shown).toContain('Reden: De tekenaar van bijlage 3 is ziek.')
    expect(shown).toContain('(ingevoerd op vr 13 maart 2026 10:00 uur)')
  })

  it('leaves out what the policy switches off and uses the names that the policy gives', async () => {
    const fields = [
      ...policyEW.fields.filter(({ id }) => id !== 'complainant.organisation'),
      { id: 'complainant.organisation', on: true, required: 'never' as const, label: 'Bedrijf of instelling' }
    ]
    const { text } = await readPdf(await makeSampleBlank({ ...policyEW, fields }))
    expect(text).toContain('Bedrijf of instelling')
    expect(text).not.toContain('Terugbeldatum')
    expect(text).not.toContain('Ontvangst bevestigd op')
  })

  it('is tagged and in Dutch, with headings, tables and figures that are described', async () => {
    const { isTagged, language, roles, alternatives } = await readPdf(await makeSampleForm())
    expect({ isTagged, language }).toEqual({ isTagged: true, language: 'nl' })
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'H2')).toHaveLength(8)
    expect(roles).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody', 'Figure']))
    expect(alternatives).toContain('QR-code met dossiernummer 2026-0012')
  })

  it('is the same to the byte when made twice', async () => {
    expect(Buffer.compare(await makeSampleForm(), await makeSampleForm())).toBe(0)
  })

  it(
    'carries a text of 100,000 characters whole, over pages that repeat the group’s name',
    { timeout: 60_000 },
    async () => {
      const sentences = Array.from(
        { length: 1300 },
        (_, index) => `Zin ${String(index)} vertelt het verhaal nauwkeurig en volledig, hoe lang het ook duurt.`
      )
      const description = sentences.join(' ').padEnd(100_000, ' en zo verder')
      const { text, pages } = await readPdf(
        await makeSampleForm(0, { ...sampleIntake, 'complaint.description': description })
      )
      expect(description.length).toBeGreaterThanOrEqual(100_000)
      expect(flowing(text)).toContain(flowing(description))
      expect(pages.slice(2, 10).every(({ artifacts }) => artifacts.includes('3 Klacht (vervolg)'))).toBe(true)
    }
  )

  it('TB-5.2: keeps the promise, the day to call back and the answer of the first round beside those of the second', async () => {
    const policy = policyNamed('TB')
    const by = someone('employee')
    const [at, later] = ['2026-03-06T10:00:00.000Z', '2026-03-06T11:00:00.000Z'] as const
    const messages = policy.callBack?.messages.map(({ id }) => id) ?? []
    const { state, events } = dossierUnder(policy, { 'complaint.promised': 'De stukken gaan vandaag op de post' })
      .do('checkPromise', by, at, { at, details: { text: 'De stukken zijn verstuurd.' } })
      .do('callBack', by, later, {
        at: later,
        values: { 'settlement.satisfied': 'no' },
        details: { messages, text: 'Morgen een monteur', newDueDay: '2026-03-09' }
      })
    const dossier = { state, events, terms: termsOf(state, policy, circumstances.now) }
    const { bytes } = await makeRegistrationForm({ kind: 'form', policy, ...circumstances, dossier }, fontsFolder)
    const text = flowing((await readPdf(bytes)).text)
    const [now, earlier] = text.split('Zoals het stond voor de nieuwe ronde op vr 6 maart 2026 12:00 uur')
    expect(now).toContain('Morgen een monteur')
    expect(earlier).toContain('De stukken gaan vandaag op de post')
    expect(earlier).toContain('vr 6 maart 2026')
    expect(earlier).toContain('vr 6 maart 2026 12:00 uur nee')
  })
})
