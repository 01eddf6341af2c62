import { z } from 'zod'
import { said } from '../said.ts'
import { isEntry } from './place.ts'
import type { Policy } from './policy.ts'
import { held, schemaAt } from './said-places.ts'

/** The lists of a policy of which an option can name an item. */
export const choosable = ['roles', 'gravities', 'terms', 'signalKinds'] as const

/** How an option of a policy is filled in, as its schema has it. */
export type Option =
  | { readonly kind: 'tick' | 'number' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'item'; readonly list: (typeof choosable)[number]; readonly isOptional: boolean }

/** How the option at a path such as `closing.decision.required` is filled in; null when it is none of one value. */
export function optionAt(path: string): Option | null {
  const schema = schemaAt(path)
  if (schema === undefined) return null
  const inner = held(schema)
  const list = choosable.find((known) => known === said.get(inner)?.names)
  if (list !== undefined) return { kind: 'item', list, isOptional: inner !== schema }
  if (inner instanceof z.ZodEnum) return { kind: 'choice', choices: inner.options.map(String) }
  if (inner instanceof z.ZodBoolean) return { kind: 'tick' }
  return inner instanceof z.ZodNumber ? { kind: 'number' } : null
}

/** What it means that a yes or no is absent at a path; undefined where it cannot be. */
export function absentMark(path: string): boolean | undefined {
  const schema = schemaAt(path)
  if (schema === undefined) return undefined
  const inner = held(schema)
  return inner !== schema && inner instanceof z.ZodBoolean ? (said.get(inner)?.absent ?? false) : undefined
}

/** The paths of the options of a part such as `headInformed`, in the order of the schema. */
export function optionPathsOf(part: string): string[] {
  const schema = schemaAt(part)
  const inner = schema && held(schema)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.keys(inner.shape)
    .map((key) => `${part}.${key}`)
    .filter((path) => optionAt(path) !== null)
}

/** What stands in a policy at a path; undefined where nothing does. */
export function valueAt(policy: Policy, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isEntry(value) ? value[key] : undefined), policy)
}

function put(into: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const group = isEntry(into) ? into : {}
  const { [key]: before, ...others } = group
  const next = rest.length > 0 ? put(before, rest, value) : value
  return next === undefined ? others : { ...group, [key]: next }
}

/** The policy with another value at a path, of the kind that `optionAt` tells; without it when it is undefined. */
export function withValueAt(policy: Policy, path: string, value: string | number | boolean | undefined): Policy {
  return put(policy, path.split('.'), value) as Policy
}
