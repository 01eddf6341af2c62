import type { FieldValue, FieldValues } from './field-value.ts'
import type { AppDetailId, DetailId } from './details.ts'
import type { FieldId } from './fields.ts'
import { type Person, personSchema } from '../people/person.ts'
import { hasInk } from '../text/tidy.ts'
import { dayFrom, type Instant, instantFrom, type LocalDay } from '../time.ts'

// Made once: making a schema costs more than reading a value by it.
const peopleSchema = personSchema.array()

/** Everything that values are kept under: a field of the form, or a detail of an event. */
export type ValueId = FieldId | DetailId | AppDetailId

/** A value as text, or empty. */
export function asText(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** A value as choices, or none. */
export function asChoices(value: FieldValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** A value as a person, or undefined. */
export function asPerson(value: FieldValue | undefined): Person | undefined {
  const parsed = personSchema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/** A value as people, or none. */
export function asPeople(value: FieldValue | undefined): Person[] {
  const parsed = peopleSchema.safeParse(value)
  return parsed.success ? parsed.data : []
}

/** The text of a field, or empty. */
export function textOf(values: FieldValues, id: ValueId): string {
  return asText(values[id])
}

/** The day in a field, or undefined. */
export function dayOf(values: FieldValues, id: ValueId): LocalDay | undefined {
  return dayFrom(textOf(values, id))
}

/** The moment in a field, or undefined. */
export function momentOf(values: FieldValues, id: ValueId): Instant | undefined {
  return instantFrom(textOf(values, id))
}

/** The choices of a field that takes several, or none. */
export function choicesOf(values: FieldValues, id: ValueId): string[] {
  return asChoices(values[id])
}

/** The person in a field, or undefined. */
export function personOf(values: FieldValues, id: ValueId): Person | undefined {
  return asPerson(values[id])
}

/** The people in a field, or none. */
export function peopleOf(values: FieldValues, id: ValueId): Person[] {
  return asPeople(values[id])
}

/** Whether a field holds nothing: absent, empty text, or an empty list. */
export function isBlank(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return !hasInk(value)
  if (Array.isArray(value)) return value.length === 0
  return !hasInk(value.name)
}
