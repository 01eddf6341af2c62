import { describe, expect, it } from 'vitest'
import { makeBlankForm, makeRegistrationForm } from '../../../electron/main/documents/form/registration-form.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import { dossierUnder } from '../../fixtures/dossier/office-of.ts'
import { circumstances, fontsFolder } from '../../fixtures/documents/make.ts'
import { flowing, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { policyNamed } from '../../fixtures/policies.ts'

async function blank(id: string): Promise<string> {
  const { bytes } = await makeBlankForm({ kind: 'blank-form', policy: policyNamed(id), ...circumstances }, fontsFolder)
  return flowing((await readPdf(bytes)).text)
}

async function filled(id: string, values: FieldValues): Promise<string> {
  const policy = policyNamed(id)
  const { state, events } = dossierUnder(policy, values)
  const dossier = { state, events, terms: termsOf(state, policy, circumstances.now) }
  const { bytes } = await makeRegistrationForm({ kind: 'form', policy, ...circumstances, dossier }, fontsFolder)
  return flowing((await readPdf(bytes)).text)
}

describe('the form of each regulation', { timeout: 60_000 }, () => {
  it('LM-5.2: the report form prints blank, under its own name and with its own fields', async () => {
    const text = await blank('LM')
    expect(text).toContain(policyNamed('LM').form.title)
    for (const field of ['Analyse en oorzaak', 'Eindverantwoordelijke', 'afwijking', 'tekortkoming'])
      expect(text).toContain(field)
  })

  it('TB-1.2: a copy for the folder of complaints: the form, filled, with the promise and the day of the call', async () => {
    const text = await filled('TB', {})
    expect(text).toContain('Wij sturen de stukken vandaag.')
    expect(text).toContain('6 maart 2026')
  })

  it('IN-3.1: the collection agency has a form of its own, with the kind of complainant', async () => {
    const text = await blank('IN')
    expect(text).toContain('debiteur')
    for (const absent of ['Terugbellen op', 'Handtekeningen', 'Uitstel']) expect(text).not.toContain(absent)
  })
})
