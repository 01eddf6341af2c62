import type { TermRule } from '../terms/rule.ts'
import type { Policy } from './policy.ts'

/** A value of a policy as it can be said: a word, a number, yes or no, or the length of a term. */
export type PolicyValue = string | number | boolean | TermRule['length']

/** One difference between two versions of a policy. */
export interface PolicyChange {
  /** The part of the policy: `terms`, `roles`, `closing`, `calendar`. */
  readonly part: string
  /** The item of a list, by its label, or by its id for a field. */
  readonly item: { readonly id: string; readonly label: string } | null
  /** What of it: `length`, `permissions`, `satisfaction.required`; empty for the whole item. */
  readonly aspect: string
  /** Absent from the earlier version: something was added. */
  readonly before: PolicyValue | null
  /** Absent from the later version: something was taken away. */
  readonly after: PolicyValue | null
}

type Place = Pick<PolicyChange, 'part' | 'item' | 'aspect'>
type Entry = Readonly<Record<string, unknown>>

/** What every new version changes by itself. */
const ofTheVersion: ReadonlySet<string> = new Set(['format', 'version', 'effectiveFrom'])

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLength(value: unknown): value is TermRule['length'] {
  return isEntry(value) && Object.keys(value).toSorted().join() === 'unit,value'
}

function keyOf(item: Entry): string | undefined {
  const key = item['id'] ?? item['slot']
  return typeof key === 'string' ? key : undefined
}

function labelOf(item: Entry): string {
  const label = item['label'] ?? item['title'] ?? keyOf(item)
  return typeof label === 'string' ? label : ''
}

function asValue(value: unknown): PolicyValue | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isLength(value))
    return value
  return JSON.stringify(value)
}

function deeper(place: Place, key: string): Place {
  return { ...place, aspect: place.aspect === '' ? key : `${place.aspect}.${key}` }
}

function entryChanges(before: Entry, after: Entry, place: Place): PolicyChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => valueChanges(before[key], after[key], deeper(place, key)))
}

function itemChanges(before: readonly Entry[], after: readonly Entry[], place: Place): PolicyChange[] {
  const ids = new Set([...before, ...after].map((item) => keyOf(item) ?? ''))
  const changed = [...ids].flatMap((id) => {
    const [old, next] = [before, after].map((list) => list.find((item) => keyOf(item) === id))
    const item = { id, label: labelOf(next ?? old ?? {}) }
    if (old && next) return entryChanges(old, next, { ...place, item, aspect: '' })
    return [{ ...place, item, aspect: '', before: old ? labelOf(old) : null, after: next ? labelOf(next) : null }]
  })
  const order = (list: readonly Entry[]): string => list.map(labelOf).join(', ')
  const isMoved = changed.length === 0 && order(before) !== order(after)
  return isMoved ? [{ ...deeper(place, 'order'), before: order(before), after: order(after) }] : changed
}

function scalarListChanges(before: readonly unknown[], after: readonly unknown[], place: Place): PolicyChange[] {
  const gone = before.filter((value) => !after.includes(value))
  const added = after.filter((value) => !before.includes(value))
  const changed = [
    ...gone.map((value) => ({ ...place, before: asValue(value), after: null })),
    ...added.map((value) => ({ ...place, before: null, after: asValue(value) }))
  ]
  const isMoved = changed.length === 0 && before.join() !== after.join()
  return isMoved ? [{ ...place, before: before.join(', '), after: after.join(', ') }] : changed
}

function listChanges(before: readonly unknown[], after: readonly unknown[], place: Place): PolicyChange[] {
  const [old, next] = [before.filter(isEntry), after.filter(isEntry)]
  return old.length + next.length > 0 ? itemChanges(old, next, place) : scalarListChanges(before, after, place)
}

function valueChanges(before: unknown, after: unknown, place: Place): PolicyChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, place)
  if (isLength(before) && isLength(after)) {
    return before.value === after.value && before.unit === after.unit ? [] : [{ ...place, before, after }]
  }
  if (isEntry(before) && isEntry(after)) return entryChanges(before, after, place)
  return before === after ? [] : [{ ...place, before: asValue(before), after: asValue(after) }]
}

/** What changed between two versions of a policy, part by part; the version's own number and day aside. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const [old, next]: Entry[] = [before, after]
  const parts = Object.keys({ ...before, ...after }).filter((part) => !ofTheVersion.has(part))
  return parts.flatMap((part) => valueChanges(old?.[part], next?.[part], { part, item: null, aspect: '' }))
}
