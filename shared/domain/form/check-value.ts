import { z } from 'zod'
import type { Refusal } from '../../result.ts'
import { countedYears, isCountedDay, isCountedMoment } from '../calendar/years.ts'
import type { FieldValue } from './field-value.ts'
import { personSchema } from '../people/person.ts'
import type { Policy } from '../policy/policy.ts'
import { dayFrom, instantFrom, localDaySchema, utcInstantSchema } from '../time.ts'
import { checkLength } from './check-length.ts'
import type { FieldKind } from './field.ts'
import { optionsOf } from './options.ts'
import { isBlank } from './values.ts'

const shapes = {
  text: [z.string(), 'field.notAText'],
  phone: [z.string(), 'field.notAText'],
  email: [z.string(), 'field.notAText'],
  longText: [z.string(), 'field.notAText'],
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

function checkYear({ id, kind }: { readonly id: string } & FieldKind, value: string): Refusal[] {
  const [day, moment] = [kind === 'day' && dayFrom(value), kind === 'instant' && instantFrom(value)]
  const isCounted = (!day || isCountedDay(day)) && (!moment || isCountedMoment(moment))
  return isCounted ? [] : [{ code: 'field.yearOutside', field: id, params: { ...countedYears } }]
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
  const tooLong = checkLength(field.id, value, field.kind)
  if (tooLong.length > 0) return tooLong
  if (!schema.safeParse(value).success) return [{ code, field: field.id }]
  return typeof value === 'string' ? checkYear(field, value) : []
}
