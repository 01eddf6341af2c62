import { readClause } from './clause-text.ts'
import type { Policy } from './policy.ts'

/** Where in a policy something stands. */
export interface PolicyPlace {
  /** The part or the list: `terms`, `closing`, `closing.signatures.slots`. */
  readonly part: string
  /** The item of a list, by its label, or by its id for a field. */
  readonly item: { readonly id: string; readonly label: string } | null
  /** What of it: `length`, `permissions`, `satisfaction.required`; empty for the whole. */
  readonly aspect: string
}

/** A group of named values within a policy. */
export type Entry = Readonly<Record<string, unknown>>

/** Whether a value is a group of named values. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** By what an item of a list is known: its id, or the slot of a signature. */
export function keyOf(item: Entry): string {
  const key = item['id'] ?? item['slot']
  return typeof key === 'string' ? key : ''
}

function clauseLabel(item: Entry, policy: Policy): string | undefined {
  const clause = policy.clauses.find(({ id, summary }) => id === item['id'] && summary === item['summary'])
  if (clause === undefined) return undefined
  return clause.title === '' ? clause.id : `${clause.id} · ${readClause(policy, clause).title}`
}

/** What an item of a list is called; empty while its name is still to be typed. */
export function labelOf(item: Entry, policy: Policy): string {
  const label = clauseLabel(item, policy) ?? item['label'] ?? item['audience'] ?? item['title'] ?? item['text']
  return typeof label === 'string' ? label : keyOf(item)
}

/** The place one step further in. */
export function deeper(place: PolicyPlace, key: string): PolicyPlace {
  return { ...place, aspect: place.aspect === '' ? key : `${place.aspect}.${key}` }
}

/** The place of an item in the list that stands at a place. */
export function placeOfItem({ part, aspect }: PolicyPlace, item: PolicyPlace['item']): PolicyPlace {
  return { part: aspect === '' ? part : `${part}.${aspect}`, item, aspect: '' }
}

/** What a path such as `terms.2.length.value` points at. */
export function placeAt(policy: Policy, path: string): PolicyPlace {
  const [part = '', ...steps] = path.split('.')
  let value: unknown = Reflect.get(policy, part)
  let place: PolicyPlace = { part, item: null, aspect: '' }
  for (const step of steps) {
    const isList = Array.isArray(value)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
    if (!isList) place = deeper(place, step)
    else if (isEntry(value)) place = placeOfItem(place, { id: keyOf(value), label: labelOf(value, policy) })
  }
  return place
}
