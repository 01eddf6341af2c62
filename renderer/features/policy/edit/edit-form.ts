import type { Policy } from '../../../../shared/domain/policy/policy.ts'

/** What every form of the editing screen is given: the regulation as edited so far, and a way to change it. */
export interface EditFormProps {
  readonly policy: Policy
  readonly onChange: (change: Partial<Policy>) => void
}

/** The list with one item changed. */
export function withItem<Item>(list: readonly Item[], index: number, change: Partial<Item>): Item[] {
  return list.map((item, at) => (at === index ? { ...item, ...change } : item))
}

/** The list without one item. */
export function withoutItem<Item>(list: readonly Item[], index: number): Item[] {
  return list.filter((_item, at) => at !== index)
}

/** An id that the list does not have yet: `own-1`, `own-2`. */
export function freshId(list: readonly { readonly id: string }[]): string {
  const taken = new Set(list.map(({ id }) => id))
  let count = 1
  while (taken.has(`own-${String(count)}`)) count += 1
  return `own-${String(count)}`
}
