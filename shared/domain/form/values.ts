import type { FieldValue, FieldValues } from './field-value.ts'
import { type Person, personSchema } from '../people/person.ts'
import { hasInk } from '../text/tidy.ts'

/** The text of a field, or empty. */
export function textOf(values: FieldValues, id: string): string {
  const value = values[id]
  return typeof value === 'string' ? value : ''
}

/** The choices of a field that takes several, or none. */
export function choicesOf(values: FieldValues, id: string): string[] {
  const value = values[id]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** The person in a field, or undefined. */
export function personOf(values: FieldValues, id: string): Person | undefined {
  const parsed = personSchema.safeParse(values[id])
  return parsed.success ? parsed.data : undefined
}

/** The people in a field, or none. */
export function peopleOf(values: FieldValues, id: string): Person[] {
  const parsed = personSchema.array().safeParse(values[id])
  return parsed.success ? parsed.data : []
}

/** Whether a field holds nothing: absent, empty text, or an empty list. */
export function isBlank(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return !hasInk(value)
  if (Array.isArray(value)) return value.length === 0
  return !hasInk(value.name)
}
