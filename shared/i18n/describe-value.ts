import { formatDay, formatInstant } from '../domain/calendar/format.ts'
import type { FieldValue } from '../domain/form/field-value.ts'
import type { FieldKind } from '../domain/form/field.ts'
import { isBlank, asPeople, asPerson } from '../domain/form/values.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { dayFrom, instantFrom } from '../domain/time.ts'
import { optionLabel } from './describe.ts'
import type { Language } from './texts.ts'
import type { Translate } from './translator.ts'

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

/** A value as screen and paper show it; empty when nothing was filled in. */
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
  const [instant, day] = [field.kind === 'instant' && instantFrom(text), field.kind === 'day' && dayFrom(text)]
  if (instant) return formatInstant(instant, language)
  return day ? formatDay(day, language) : text
}
