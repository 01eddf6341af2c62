import { z } from 'zod'
import type { Refusal } from '../../result.ts'
import type { FieldValue } from './field-value.ts'
import { personSchema } from '../people/person.ts'
import type { Policy } from '../policy/policy.ts'
import { utcInstantSchema, localDaySchema } from '../time.ts'
import { type FieldKind, longestText } from './field.ts'
import { optionsOf } from './options.ts'
import { isBlank } from './values.ts'

const shortText = z.string().max(longestText.text)
const longText = z.string().max(longestText.longText)

const shapes = {
  text: [shortText, 'field.tooLong'],
  phone: [shortText, 'field.tooLong'],
  longText: [longText, 'field.tooLong'],
  email: [z.email().max(longestText.text), 'field.notAnEmail'],
  day: [localDaySchema, 'field.noSuchDay'],
  instant: [utcInstantSchema, 'field.noSuchMoment'],
  person: [personSchema, 'field.notAPerson'],
  people: [z.array(personSchema), 'field.notAPerson']
} as const satisfies Record<string, readonly [z.ZodType, string]>

function checkChoices(field: string, chosen: unknown, known: ReadonlySet<string>): Refusal[] {
  const list = Array.isArray(chosen) ? chosen : [chosen]
  return list.every((item) => typeof item === 'string' && known.has(item))
    ? []
    : [{ code: 'field.unknownChoice', field }]
}

/** Checks one value against what its field takes; a blank value is always of the right shape. */
export function checkValue(field: { readonly id: string } & FieldKind, value: FieldValue, policy: Policy): Refusal[] {
  if (isBlank(value)) return []
  if (field.kind === 'derived') return [{ code: 'field.derived', field: field.id }]
  if (field.kind === 'choice' || field.kind === 'choices') {
    const known = new Set(optionsOf(policy, field.options).map(({ id }) => id))
    const isRightShape = Array.isArray(value) === (field.kind === 'choices')
    return isRightShape ? checkChoices(field.id, value, known) : [{ code: 'field.unknownChoice', field: field.id }]
  }
  const [schema, code] = shapes[field.kind]
  if (schema.safeParse(value).success) return []
  const limit = field.kind === 'longText' ? longestText.longText : longestText.text
  return [{ code, field: field.id, params: { limit } }]
}
