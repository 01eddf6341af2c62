import { formatDay, formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { isNotGiven } from '../../../../shared/domain/dossier/not-given.ts'
import { destructionDay } from '../../../../shared/domain/dossier/retention.ts'
import { currentFacts } from '../../../../shared/domain/dossier/state.ts'
import type { FieldValue } from '../../../../shared/domain/form/field-value.ts'
import type { FieldId } from '../../../../shared/domain/form/fields.ts'
import type { FormField, OptionSource } from '../../../../shared/domain/form/field.ts'
import { optionsOf, unreachable } from '../../../../shared/domain/form/options.ts'
import { asChoices, isBlank } from '../../../../shared/domain/form/values.ts'
import { optionLabel } from '../../../../shared/i18n/describe.ts'
import { valueText } from '../../../../shared/i18n/describe-value.ts'
import type { FieldBody } from '../kit/field-grid.ts'
import type { Choice } from '../kit/choices.ts'
import { styles } from '../kit/style.ts'
import type { FormDossier } from '../../../../shared/papers/document-input.ts'
import { layoutOf } from './field-layout.ts'
import { type FormPage, wordingOf } from './form-page.ts'

type Known = FormField & { readonly id: FieldId }

function choicesIn({ sheet, policy }: FormPage, source: OptionSource, chosen: readonly string[]): Choice[] {
  const known = optionsOf(policy, source)
    .map(({ id }) => id)
    .filter((id) => id !== unreachable || chosen.includes(id))
  const others = chosen.filter((id) => !known.includes(id))
  return [...known, ...others].map((id) => ({
    label: optionLabel(sheet.t, source, id, policy),
    chosen: chosen.includes(id)
  }))
}

function derivedText({ sheet, policy }: FormPage, id: FieldId, { state, terms }: FormDossier): string {
  const { t, language } = sheet
  const moment = formatInstant(state.registeredAt, language)
  const { closed } = currentFacts(state)
  const destroyOn = destructionDay(state, terms, policy)
  const texts: Partial<Record<FieldId, string>> = {
    number: state.number,
    registered: t('documents:form.registeredBy', { name: state.registeredBy.name, moment }),
    'settlement.status': t(`statuses:${state.status}`),
    'settlement.closedAt': closed === undefined ? '' : formatInstant(closed, language),
    'signing.destroyOn': destroyOn === undefined ? t('documents:form.destroyLater') : formatDay(destroyOn, language)
  }
  return texts[id] ?? ''
}

function chosenIn(value: FieldValue | undefined): string[] {
  if (isBlank(value)) return []
  return typeof value === 'string' ? [value] : asChoices(value)
}

/** What a field shows: its choices with their boxes, its text, or on the blank form room to write. */
export function fieldBody(page: FormPage, field: Known): FieldBody {
  const { dossier, policy, sheet } = page
  if (field.kind === 'choice' || field.kind === 'choices') {
    const values = dossier?.state.values ?? {}
    // A list of one is no choice: it is ticked on paper beforehand.
    const only = optionsOf(policy, field.options).length === 1 ? optionsOf(policy, field.options) : []
    const chosen = dossier === undefined ? only.map(({ id }) => id) : chosenIn(values[field.id])
    return { kind: 'choices', choices: choicesIn(page, field.options, chosen) }
  }
  if (dossier === undefined) return { kind: 'room', lines: layoutOf(field.id).writingLines }
  const text =
    field.kind === 'derived'
      ? derivedText(page, field.id, dossier)
      : valueText(field, dossier.state.values[field.id], wordingOf(page))
  if (text !== '') return { kind: 'text', text }
  const none = sheet.t(isNotGiven(dossier.state, field.id) ? 'documents:notGiven' : 'documents:empty')
  return { kind: 'text', text: none, style: styles.quiet }
}
