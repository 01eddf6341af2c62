import type { TermRule } from '../terms/rule.ts'
import { renameClause, renumberedClauses } from '../policy/clause-uses.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import { namedText } from '../policy/named-values.ts'
import { absentMark } from '../policy/options.ts'
import { deeper, isEntry, keyOf, labelOf, placeOfItem, type Entry, type PolicyPlace } from '../policy/place.ts'
import type { Policy } from '../policy/policy.ts'

/** A value of a policy as it can be said: a word, a number, yes or no, or the length of a term. */
export type PolicyValue = string | number | boolean | TermRule['length']

/** One difference between two versions of a policy. */
export interface PolicyChange extends PolicyPlace {
  /** A value became another; one of several came or went; a whole item or part came or went. */
  readonly kind: 'value' | 'member' | 'whole'
  /** Absent from the earlier version: something was added. */
  readonly before: PolicyValue | null
  /** Absent from the later version: something was taken away. */
  readonly after: PolicyValue | null
}

interface Versions {
  readonly before: Policy
  readonly after: Policy
}

/** What every new version changes by itself. */
const ofTheVersion: ReadonlySet<string> = new Set(['format', 'version', 'effectiveFrom', 'withdrawn'])

/** Said word by word. */
const ofTheScreen = 'translations'

function isLength(value: unknown): value is TermRule['length'] {
  return isEntry(value) && Object.keys(value).toSorted().join() === 'unit,value'
}

function asValue(value: unknown, place: PolicyPlace, policy: Policy): PolicyValue | null {
  if (typeof value === 'string') return value === '' ? null : namedText(policy, place, value)
  return typeof value === 'number' || typeof value === 'boolean' || isLength(value) ? value : null
}

function leaf(
  before: unknown,
  after: unknown,
  place: PolicyPlace,
  versions: Versions,
  kind: PolicyChange['kind'] = 'value'
): PolicyChange {
  return {
    ...place,
    kind,
    before: asValue(before, place, versions.before),
    after: asValue(after, place, versions.after)
  }
}

function entryChanges(before: Entry, after: Entry, place: PolicyPlace, versions: Versions): PolicyChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => valueChanges(before[key], after[key], deeper(place, key), versions))
}

/** The items of a list that another version of it has too. */
function shared(list: readonly Entry[], other: readonly Entry[]): Entry[] {
  const known = new Set(other.map(keyOf))
  return list.filter((item) => known.has(keyOf(item)))
}

function itemChanges(
  before: readonly Entry[],
  after: readonly Entry[],
  place: PolicyPlace,
  versions: Versions
): PolicyChange[] {
  const ids = new Set([...before, ...after].map(keyOf))
  const changed = [...ids].flatMap((id) => {
    const [old, next] = [before, after].map((list) => list.find((item) => keyOf(item) === id))
    const label = next ? labelOf(next, versions.after) : labelOf(old ?? {}, versions.before)
    const itemPlace = placeOfItem(place, { id, label })
    if (old && next) return entryChanges(old, next, itemPlace, versions)
    if (place.part === 'fields') {
      return entryChanges(old ?? unsaid(id, versions.before), next ?? unsaid(id, versions.after), itemPlace, versions)
    }
    return [{ ...itemPlace, kind: 'whole' as const, before: old ? label : null, after: next ? label : null }]
  })
  const [was, becomes] = [shared(before, after), shared(after, before)]
  const isMoved = place.part !== 'fields' && was.map(keyOf).join() !== becomes.map(keyOf).join()
  if (!isMoved) return changed
  const order = (list: readonly Entry[]) => list.map((item) => labelOf(item, versions.after)).join(', ')
  const orderPlace = deeper(placeOfItem(place, null), 'order')
  return [...changed, { ...orderPlace, kind: 'value', before: order(was), after: order(becomes) }]
}

/** What holds for a field that a policy does not mention. */
function unsaid(id: string, { format }: Policy): Entry {
  return { ...fieldRuleOf({ fields: [], format }, id) }
}

function scalarListChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  place: PolicyPlace,
  versions: Versions
): PolicyChange[] {
  const gone = before.filter((value) => !after.includes(value))
  const added = after.filter((value) => !before.includes(value))
  return [
    ...gone.map((value) => leaf(value, null, place, versions, 'member')),
    ...added.map((value) => leaf(null, value, place, versions, 'member'))
  ]
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  place: PolicyPlace,
  versions: Versions
): PolicyChange[] {
  const [old, next] = [before.filter(isEntry), after.filter(isEntry)]
  return old.length + next.length > 0
    ? itemChanges(old, next, place, versions)
    : scalarListChanges(before, after, place, versions)
}

/** A part that appears or goes as a whole; what it holds is said only when it appears. */
function wholeChanges(before: unknown, after: unknown, place: PolicyPlace, versions: Versions): PolicyChange[] {
  const [old, next] = [before, after].map((part) => (part === undefined ? null : true))
  const whole: PolicyChange = { ...place, kind: 'whole', before: old ?? null, after: next ?? null }
  return isEntry(after) ? [whole, ...entryChanges({}, after, place, versions)] : [whole]
}

function valueChanges(before: unknown, after: unknown, place: PolicyPlace, versions: Versions): PolicyChange[] {
  const mark = absentMark(`${place.part}.${place.aspect}`)
  if (mark !== undefined && (before ?? mark) === (after ?? mark)) return []
  if (mark !== undefined) return [leaf(before ?? mark, after ?? mark, place, versions)]
  if (Array.isArray(before ?? []) && Array.isArray(after ?? [])) {
    return listChanges(asList(before), asList(after), place, versions)
  }
  if (isLength(before ?? after) && isLength(after ?? before)) {
    return sameLength(before, after) ? [] : [leaf(before, after, place, versions)]
  }
  if (isEntry(before) && isEntry(after)) return entryChanges(before, after, place, versions)
  if (isEntry(before ?? after)) return wholeChanges(before, after, place, versions)
  return (before ?? '') === (after ?? '') ? [] : [leaf(before, after, place, versions)]
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function sameLength(before: unknown, after: unknown): boolean {
  return isLength(before) && isLength(after) && before.value === after.value && before.unit === after.unit
}

/** The translations that came, went or became others, each by the Dutch words. */
function translationChanges({ before, after }: Versions): PolicyChange[] {
  const [old, next] = [before, after].map(({ translations }) => translations?.en ?? {})
  const words = new Set([...Object.keys(old ?? {}), ...Object.keys(next ?? {})])
  return [...words].flatMap((word) => {
    const place: PolicyPlace = { part: ofTheScreen, item: { id: word, label: word }, aspect: '' }
    const [was, becomes] = [old?.[word] ?? null, next?.[word] ?? null]
    return was === becomes ? [] : [{ ...place, kind: 'value' as const, before: was, after: becomes }]
  })
}

/** What changed between two versions of a policy, part by part; the version's own number and day aside. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const moved = renumberedClauses(before, after)
  const old = moved.reduce((policy, { from, to }) => renameClause(policy, from, to), before)
  const versions = { before: old, after }
  const parts = Object.keys({ ...old, ...after }).filter((part) => !ofTheVersion.has(part) && part !== ofTheScreen)
  return [
    ...moved.map(({ from, to }) => ({
      ...placeOfItem({ part: 'clauses', item: null, aspect: '' }, { id: to, label: to }),
      aspect: 'id',
      kind: 'value' as const,
      before: from,
      after: to
    })),
    ...parts.flatMap((part) =>
      valueChanges(Reflect.get(old, part), Reflect.get(after, part), { part, item: null, aspect: '' }, versions)
    ),
    ...translationChanges(versions)
  ]
}
