import type { Refusal } from '../../result.ts'
import { fits } from '../text/length.ts'
import { limits } from '../text/limits.ts'
import { findDetail } from './details.ts'
import type { FieldValue, FieldValues } from './field-value.ts'
import type { FieldKind } from './field.ts'
import { findField } from './fields.ts'

/** The texts in a value, each of which has its own length. */
export function textsIn(value: FieldValue): string[] {
  if (value === null) return []
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return [value.name]
  return value.map((item) => (typeof item === 'string' ? item : item.name))
}

/** The most characters that one text of such a field takes. */
export function textLimit(kind: FieldKind['kind'] | undefined): number {
  if (kind === 'longText') return limits.longText
  return kind === 'person' || kind === 'people' ? limits.name : limits.shortText
}

function limitOf(value: FieldValue, kind: FieldKind['kind'] | undefined): number {
  if (kind === 'longText') return limits.longText
  return typeof value === 'string' ? limits.shortText : limits.name
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
