import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { TermRule } from '../../../../shared/domain/terms/rule.ts'

/** What every form of the editing screen is given: the regulation as edited so far, and a way to change it. */
export interface EditFormProps {
  readonly policy: Policy
  /** Puts these parts in the place of the ones there were. */
  readonly onChange: (change: Partial<Policy>) => void
  /** Puts a whole regulation in its place: a part went, or a number changed everywhere. */
  readonly onPolicy: (next: Policy) => void
}

/** What the settings of a term are given. */
export interface TermProps {
  readonly policy: Policy
  readonly term: TermRule
  readonly onTerm: (term: TermRule) => void
}

/** The list with one item changed. */
export function withItem<Item>(list: readonly Item[], index: number, change: Partial<Item>): Item[] {
  return list.map((item, at) => (at === index ? { ...item, ...change } : item))
}

/** The list without one item. */
export function withoutItem<Item>(list: readonly Item[], index: number): Item[] {
  return list.filter((_item, at) => at !== index)
}

/** The list with one item a place further to the front (-1) or to the back (1). */
export function withMoved<Item>(list: readonly Item[], index: number, step: -1 | 1): Item[] {
  const moved = list[index]
  const rest = withoutItem(list, index)
  return moved === undefined ? [...list] : [...rest.slice(0, index + step), moved, ...rest.slice(index + step)]
}

/** The list with an id added or taken out. */
export function withTick<Id extends string>(list: readonly Id[], id: Id, isOn: boolean): Id[] {
  if (!isOn) return list.filter((one) => one !== id)
  return list.includes(id) ? [...list] : [...list, id]
}

/** An id made of a label, which the list does not have yet: `tweede-reactie`, `tweede-reactie-b`. */
export function slugFor(label: string, taken: readonly string[]): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z]+/g, '-').replace(/^-+|-+$/g, '') || 'eigen'
  const endings = ['', ...Array.from('bcdefghijklmnopqrstuvwxyz', (letter) => `-${letter}`)]
  const free = endings.map((ending) => `${slug}${ending}`).find((id) => !taken.includes(id))
  return free ?? slugFor(`${slug}-z`, taken)
}
