import { formatDay, formatInstant } from '../../../shared/domain/calendar/format.ts'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import type { FieldKind } from '../../../shared/domain/form/field.ts'
import { isBlank, asPeople, asPerson } from '../../../shared/domain/form/values.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { localDaySchema, utcInstantSchema } from '../../../shared/domain/time.ts'
import { optionLabel } from '../../../shared/i18n/describe.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'

/** What a value is put into words with. */
export interface Wording {
  readonly t: Translate
  readonly language: Language
  readonly policy: Policy
}

function inOrder(field: FieldKind, value: FieldValue, { t, policy }: Wording): string[] {
  if (field.kind !== 'choice' && field.kind !== 'choices') return []
  const ids = [value].flat().filter((id) => typeof id === 'string')
  return ids.map((id) => optionLabel(t, field.options, id, policy))
}

/** A value as the screen shows it; empty when nothing was filled in. */
export function valueText(field: FieldKind, value: FieldValue | undefined, wording: Wording): string {
  if (value === undefined || isBlank(value)) return ''
  const { language } = wording
  const text = typeof value === 'string' ? value : ''
  if (field.kind === 'choice' || field.kind === 'choices') return inOrder(field, value, wording).join(', ')
  if (field.kind === 'person') return asPerson(value)?.name ?? ''
  if (field.kind === 'people')
    return asPeople(value)
      .map(({ name }) => name)
      .join(', ')
  if (field.kind === 'instant' && utcInstantSchema.safeParse(text).success) return formatInstant(text, language)
  if (field.kind === 'day' && localDaySchema.safeParse(text).success) return formatDay(text, language)
  return text
}
