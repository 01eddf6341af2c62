import { z } from 'zod'
import { formFields } from '../../../shared/domain/form/fields.ts'
import { smallest } from '../../fixtures/contract/smallest.ts'
import type { Chance } from '../chance.ts'
import { oddity, oddText } from './oddities.ts'

/** The values that may fit a part of a request, by the part's name. */
export type Candidates = Readonly<Record<string, readonly unknown[]>>

interface Making {
  readonly chance: Chance
  readonly candidates: Candidates
}

const keys = [...formFields.map(({ id }) => id), 'means', 'reason', 'text', 'slot', 'field', '__proto__', 'constructor']
const words = ['x', 'Een zin met spaties.', '2026-03-04', '2026-03-04T10:00:00.000Z', '2026-0001', 1, 3, 30, true, null]

function inner(schema: z.ZodType): z.ZodType | undefined {
  return (schema.def as { readonly innerType?: z.ZodType }).innerType
}

function fitting(schema: z.ZodType, values: readonly unknown[], chance: Chance): { readonly value: unknown } | null {
  const fits = values.filter((value) => schema.safeParse(value).success)
  return fits.length === 0 ? null : { value: chance.pick(fits) }
}

function record(schema: z.ZodRecord, making: Making): unknown {
  const { chance } = making
  const count = chance.below(5)
  const pairs = Array.from({ length: count }, () => [
    chance.pick(keys),
    made(schema.valueType as z.ZodType, '', making)
  ])
  return Object.fromEntries(pairs) as unknown
}

function object(schema: z.ZodObject, making: Making): unknown {
  const shape = Object.entries<z.ZodType>(schema.shape)
  const asked = shape.filter(([, part]) => !part.safeParse(undefined).success || making.chance.below(3) > 0)
  return Object.fromEntries(asked.map(([key, part]) => [key, made(part, key, making)]))
}

/** A value that fits a schema, of what is known where something of that name is. */
export function made(schema: z.ZodType, name: string, making: Making): unknown {
  const { chance, candidates } = making
  const known = Object.hasOwn(candidates, name) ? (candidates[name] ?? []) : []
  const found = chance.below(5) === 0 ? null : fitting(schema, known, chance)
  if (found !== null) return found.value
  if (schema instanceof z.ZodObject) return object(schema, making)
  if (schema instanceof z.ZodRecord) return record(schema, making)
  if (schema instanceof z.ZodUnion) return made(chance.pick(schema.options) as z.ZodType, name, making)
  if (schema instanceof z.ZodEnum) return chance.pick(schema.options)
  if (schema instanceof z.ZodArray) {
    return Array.from({ length: chance.below(4) }, () => made(schema.element as z.ZodType, name, making))
  }
  if (schema instanceof z.ZodPipe) return made(schema.in as z.ZodType, name, making)
  const inside = inner(schema)
  if (inside !== undefined) return chance.below(4) === 0 ? smallest(schema) : made(inside, name, making)
  return fitting(schema, [...words, oddText(chance)], chance)?.value ?? smallest(schema)
}

/** A place in a value, to put another thing there. */
interface Place {
  readonly within: Record<string, unknown>
  readonly key: string
}

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return found
  const within = value as Record<string, unknown>
  for (const key of Object.keys(within)) {
    found.push({ within, key })
    placesIn(within[key], found)
  }
  return found
}

const harms: readonly ((place: Place, chance: Chance) => void)[] = [
  ({ within, key }, chance) => {
    within[key] = oddity(chance)
  },
  ({ within, key }, chance) => {
    within[key] = typeof within[key] === 'string' ? oddText(chance) : oddity(chance)
  },
  ({ within, key }) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the request as a page sends it that forgets this
    delete within[key]
  },
  ({ within }, chance) => {
    within[oddText(chance)] = oddity(chance)
  },
  ({ within, key }) => {
    within[key] = [within[key], within[key]]
  }
]

/** The same request with one place of it otherwise. */
export function nearly(request: unknown, chance: Chance): unknown {
  const copy = structuredClone(request)
  const places = placesIn(copy)
  if (places.length === 0) return oddity(chance)
  chance.pick(harms)(chance.pick(places), chance)
  return copy
}
