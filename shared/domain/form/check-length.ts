import type { Refusal } from '../../result.ts'
import { fits } from '../text/length.ts'
import { findDetail } from './details.ts'
import type { FieldValue, FieldValues } from './field-value.ts'
import { type FieldKind, longestText } from './field.ts'
import { findField } from './fields.ts'

/** The texts in a value, each of which has its own length. */
function textsIn(value: FieldValue): string[] {
  if (value === null) return []
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return [value.name]
  return value.map((item) => (typeof item === 'string' ? item : item.name))
}

function limitOf(value: FieldValue, kind: FieldKind['kind'] | undefined): number {
  if (kind === 'longText') return longestText.longText
  return typeof value === 'string' ? longestText.text : longestText.name
}

function tooLong(field: string, value: FieldValue, limit: number): Refusal[] {
  return textsIn(value).every((text) => fits(text, limit)) ? [] : [{ code: 'field.tooLong', field, params: { limit } }]
}

/** Whether a value is longer than a field of its kind takes (`field.tooLong`); nothing else about it is looked at. */
export function checkLength(field: string, value: FieldValue, kind: FieldKind['kind'] | undefined): Refusal[] {
  return tooLong(field, value, limitOf(value, kind))
}

/** The values that are longer than their field takes (`field.tooLong`). */
export function checkLengths(values: FieldValues): Refusal[] {
  return Object.entries(values).flatMap(([field, value]) =>
    checkLength(field, value, (findField(field) ?? findDetail(field))?.kind)
  )
}

/** The values of more than so many characters (`field.tooLong`), whatever field they are for. */
export function checkSizes(values: FieldValues, limit: number): Refusal[] {
  return Object.entries(values).flatMap(([field, value]) => tooLong(field, value, limit))
}
