import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { BlankFormInput, FormInput, Paper } from '../../../../shared/papers/document-input.ts'
import { buildForm } from '../../../../shared/papers/form/build-form.ts'
import type { FormModel } from '../../../../shared/papers/form/form-model.ts'
import { continuedHead, heading } from '../kit/heading.ts'
import { drawFooters, finish } from '../kit/page-frame.ts'
import { openSheet, type Sheet } from '../kit/sheet.ts'
import { drawEarlierRounds } from './earlier-part.ts'
import { drawFields } from './form-fields.ts'
import { drawFormHead } from './form-head.ts'

function drawGroups(sheet: Sheet, { groups }: FormModel): void {
  for (const { number, title, fields, earlier } of groups) {
    const section = sheet.root.child('Sect')
    sheet.continued = undefined
    heading(sheet, section, title, { number: String(number) })
    const whole = `${String(number)}  ${title}`
    sheet.continued = () => continuedHead(sheet, sheet.t('documents:continued', { title: whole }))
    drawFields(sheet, section, fields)
    drawEarlierRounds(sheet, section, earlier)
  }
  sheet.continued = undefined
}

async function makeForm(input: FormInput | BlankFormInput, fontsFolder: string): Promise<Paper> {
  const { policy, office, language, now, isSample } = input
  const t = createTranslator(language)
  const dossier = input.kind === 'form' ? input.dossier : undefined
  const form = buildForm({ t, language, policy }, dossier)
  const number = dossier?.state.number
  const title =
    number === undefined
      ? t('documents:form.blankTitle', { title: form.title })
      : t('documents:form.titleOf', { title: form.title, number })
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  drawFormHead(sheet, { title: form.title, number, aside: form.aside, office, now })
  drawGroups(sheet, form)
  const middle = number === undefined ? form.title : t('documents:dossierNumber', { number })
  drawFooters(sheet, { left: t('documents:confidential'), middle })
  return finish(sheet)
}

/** The registration form of a dossier, filled in, with the signatures that are there. */
export function makeRegistrationForm(input: FormInput, fontsFolder: string): Promise<Paper> {
  return makeForm(input, fontsFolder)
}

/** The registration form to fill in by hand. */
export function makeBlankForm(input: BlankFormInput, fontsFolder: string): Promise<Paper> {
  return makeForm(input, fontsFolder)
}
