import { z } from 'zod'
import { said, type Named, type PolicyRule, type Said } from '../said.ts'
import { isEntry, type Entry } from './place.ts'
import { policySchema, type Policy } from './policy.ts'

type Schema = z.core.$ZodType

/** A value in a policy, with what the schema says of the place where it stands. */
export interface SaidPlace {
  /** `terms.2.length.value` */
  readonly path: string
  readonly said: Said
  readonly value: unknown
  /** The clause that it follows from: the one named here or in here, else the nearest around it. */
  readonly clause: string
}

/** What fits at a place once something is there: the schema within an optional one. */
export function held(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? held(schema.unwrap()) : schema
}

function isFor(option: Schema, value: Entry): boolean {
  if (!(option instanceof z.ZodObject)) return false
  return Object.entries(option.shape).every(
    ([key, part]) => !(part instanceof z.ZodLiteral) || part.values.has(value[key] as z.core.util.Literal)
  )
}

/** The schema that is meant for a value: within an optional one, and of several the one whose fixed words it has. */
function meantFor(schema: Schema, value: unknown): Schema | undefined {
  const inner = held(schema)
  if (!(inner instanceof z.ZodUnion)) return inner
  return isEntry(value) ? inner.options.find((option) => isFor(option, value)) : undefined
}

function clauseIn(value: unknown, { names }: Said): string | undefined {
  const named = isEntry(value) ? value['clause'] : names === 'clauses' ? value : undefined
  return typeof named === 'string' ? named : undefined
}

function placesIn(schema: Schema, value: unknown, path: string, around: string): SaidPlace[] {
  const meant = meantFor(schema, value)
  if (meant === undefined || value === undefined) return []
  const step = (key: string | number): string => (path === '' ? String(key) : `${path}.${String(key)}`)
  const what = said.get(meant) ?? {}
  const clause = clauseIn(value, what) ?? around
  const here = { path, said: what, value, clause }
  if (meant instanceof z.ZodArray && Array.isArray(value)) {
    return [here, ...value.flatMap((item, index) => placesIn(meant.element, item, step(index), clause))]
  }
  if (meant instanceof z.ZodObject && isEntry(value)) {
    const parts = Object.entries<Schema>(meant.shape)
    return [here, ...parts.flatMap(([key, part]) => placesIn(part, value[key], step(key), clause))]
  }
  return [here]
}

const known = new WeakMap<Policy, readonly SaidPlace[]>()

/** Every value in a policy, in the order of the schema, with what the schema says of its place. */
export function placesOf(policy: Policy): readonly SaidPlace[] {
  const places = known.get(policy) ?? placesIn(policySchema, policy, '', '')
  known.set(policy, places)
  return places
}

/** What stands in the place of a value, by the schema of its place. */
type Change = (value: unknown, schema: Schema) => unknown

function changed(schema: Schema, value: unknown, change: Change): unknown {
  const meant = meantFor(schema, value)
  if (meant === undefined) return value
  if (meant instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => changed(meant.element, item, change))
  }
  if (meant instanceof z.ZodObject && isEntry(value)) {
    const shape: Readonly<Record<string, Schema>> = meant.shape
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const part = shape[key]
        return [key, part === undefined ? inner : changed(part, inner, change)]
      })
    )
  }
  return change(value, meant)
}

/** The policy with other words in some of its places; what a change gives must fit where the old words did. */
export function changedPlaces(policy: Policy, change: Change): Policy {
  return changed(policySchema, policy, change) as Policy
}

/** The places that switch a rule on, as far as they do. */
export function rulePlaces(policy: Policy): readonly (SaidPlace & { readonly rule: PolicyRule })[] {
  return placesOf(policy).flatMap((place) => {
    const { rule } = place.said
    return rule === undefined || place.value === false ? [] : [{ ...place, rule }]
  })
}

/** The policy in which all that names one thing names another instead; the thing itself keeps its own name. */
export function namingInstead(policy: Policy, names: Named, from: string, to: string): Policy {
  return changedPlaces(policy, (value, schema) => (value === from && said.get(schema)?.names === names ? to : value))
}

function within(schema: Schema, key: string): Schema | undefined {
  const inner = held(schema)
  if (inner instanceof z.ZodArray) return within(inner.element, key)
  if (inner instanceof z.ZodUnion) return inner.options.map((option) => within(option, key)).find(Boolean)
  if (!(inner instanceof z.ZodObject)) return undefined
  const shape: Readonly<Record<string, Schema>> = inner.shape
  return shape[key]
}

function member(schema: Schema): Schema {
  const inner = held(schema)
  return inner instanceof z.ZodArray ? member(inner.element) : inner
}

const found = new Map<string, Schema | undefined>()

function find(path: string): Schema | undefined {
  return path
    .split('.')
    .filter((key) => key !== '')
    .reduce<Schema | undefined>((schema, key) => schema && within(schema, key), policySchema)
}

/** The schema of a place such as `terms.start.term`, whichever item of a list it is in. */
export function schemaAt(path: string): Schema | undefined {
  if (!found.has(path)) found.set(path, find(path))
  return found.get(path)
}

/** What the schema says of a place such as `terms.start.term`; nothing of an unknown one. */
export function saidAt(path: string): Said {
  const schema = schemaAt(path)
  return (schema && said.get(member(schema))) ?? {}
}
