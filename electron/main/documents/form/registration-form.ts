import { activeFields } from '../../../../shared/domain/form/completeness.ts'
import { type FieldId } from '../../../../shared/domain/form/fields.ts'
import { formGroups } from '../../../../shared/domain/form/field.ts'
import { fieldRuleOf } from '../../../../shared/domain/form/field-rule.ts'
import { fieldLabel } from '../../../../shared/i18n/describe.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { BlankFormInput, FormInput, Paper } from '../../../../shared/papers/document-input.ts'
import { fieldGrid, type GridField } from '../kit/field-grid.ts'
import { continuedHead, heading, subheading } from '../kit/heading.ts'
import { drawFooters } from '../kit/page-frame.ts'
import { closeSheet, openSheet } from '../kit/sheet.ts'
import type { Tag } from '../kit/tags.ts'
import { drawCourse } from './course-part.ts'
import { drawDelayNotices } from './delay-part.ts'
import { drawEarlierForms } from './earlier-part.ts'
import { fieldBody } from './field-body.ts'
import { layoutOf } from './field-layout.ts'
import { drawFormHead } from './form-head.ts'
import type { FormPage } from './form-page.ts'
import { drawSignatures } from './signatures-part.ts'
import { drawTerms } from './terms-part.ts'

type Part = (page: FormPage, parent: Tag, label: string) => void
type ActiveField = ReturnType<typeof activeFields>[number]

/** The fields that are more than a box: each is drawn by a part of its own. */
const parts: Partial<Record<FieldId, Part>> = {
  'handling.terms': drawTerms,
  'handling.delayNotice': drawDelayNotices,
  'handling.course': drawCourse,
  'signing.signatures': drawSignatures
}

function gridField(page: FormPage, field: ActiveField): GridField {
  const { sheet, policy } = page
  const { clause } = fieldRuleOf(policy, field.id)
  return {
    span: layoutOf(field.id).span,
    label: fieldLabel(sheet.t, field.id, policy),
    ...(clause === undefined ? {} : { clause }),
    body: fieldBody(page, field)
  }
}

function drawFields(page: FormPage, parent: Tag, fields: readonly ActiveField[]): void {
  let waiting: ActiveField[] = []
  const flush = (): void => {
    fieldGrid(
      page.sheet,
      parent,
      waiting.map((field) => gridField(page, field))
    )
    waiting = []
  }
  for (const field of fields) {
    const part = parts[field.id]
    if (part === undefined) {
      waiting.push(field)
      continue
    }
    flush()
    const label = fieldLabel(page.sheet.t, field.id, page.policy)
    const isLabelled = field.id !== 'handling.course' || page.dossier !== undefined
    if (isLabelled) subheading(page.sheet, parent, label)
    part(page, parent, label)
  }
  flush()
}

function drawGroups(page: FormPage): void {
  const { sheet, policy } = page
  const active = activeFields(policy)
  for (const [index, group] of formGroups.entries()) {
    const fields = active.filter((field) => field.group === group)
    if (fields.length === 0) continue
    const number = String(index + 1)
    const title = sheet.t(`groups:${group}`)
    const section = sheet.root.child('Sect')
    sheet.continued = undefined
    heading(sheet, section, title, { number })
    sheet.continued = () => continuedHead(sheet, sheet.t('documents:continued', { title: `${number}  ${title}` }))
    drawFields(page, section, fields)
    if (group === 'settlement') drawEarlierForms(page, section)
  }
  sheet.continued = undefined
}

async function makeForm(input: FormInput | BlankFormInput, fontsFolder: string): Promise<Paper> {
  const { policy, office, language, now } = input
  const t = createTranslator(language)
  const dossier = input.kind === 'form' ? input.dossier : undefined
  const number = dossier?.state.number
  const title =
    number === undefined
      ? t('documents:form.blankTitle', { title: policy.form.title })
      : t('documents:form.titleOf', { title: policy.form.title, number })
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t })
  const page = { sheet, policy, dossier }
  drawFormHead(page, office, now)
  drawGroups(page)
  const middle = number === undefined ? policy.form.title : t('documents:dossierNumber', { number })
  drawFooters(sheet, { left: t('documents:confidential'), middle })
  return closeSheet(sheet)
}

/** The registration form of a dossier, filled in, with the signatures that are there. */
export function makeRegistrationForm(input: FormInput, fontsFolder: string): Promise<Paper> {
  return makeForm(input, fontsFolder)
}

/** The registration form to fill in by hand. */
export function makeBlankForm(input: BlankFormInput, fontsFolder: string): Promise<Paper> {
  return makeForm(input, fontsFolder)
}
