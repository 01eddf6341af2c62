import type { Refusal } from '../../result.ts'
import { findDetail } from './details.ts'
import type { FieldValue, FieldValues } from './field-value.ts'
import { longestText } from './field.ts'
import { findField } from './fields.ts'

function sizeOf(value: FieldValue): number {
  return typeof value === 'string' ? value.length : JSON.stringify(value).length
}

function limitOf(id: string, value: FieldValue): number {
  const kind = (findField(id) ?? findDetail(id))?.kind
  return typeof value !== 'string' || kind === 'longText' ? longestText.longText : longestText.text
}

function tooLong(field: string, value: FieldValue, limit: number): Refusal[] {
  return sizeOf(value) > limit ? [{ code: 'field.tooLong', field, params: { limit } }] : []
}

/** The values that are longer than their field takes (`field.tooLong`); nothing else about them is looked at. */
export function checkLengths(values: FieldValues): Refusal[] {
  return Object.entries(values).flatMap(([field, value]) => tooLong(field, value, limitOf(field, value)))
}

/** The values of more than so many characters (`field.tooLong`), whatever field they are for. */
export function checkSizes(values: FieldValues, limit: number): Refusal[] {
  return Object.entries(values).flatMap(([field, value]) => tooLong(field, value, limit))
}
