import type { TodayItem } from '../../../shared/contract/dossiers.ts'

/** Whose matters are looked at: one's own, everybody's, or those of the colleague of that name. */
export type Whose =
  { readonly of: 'mine' } | { readonly of: 'all' } | { readonly of: 'colleague'; readonly name: string }

/** The colleagues who have something to do, by name. */
export function ownersAmong(items: readonly TodayItem[]): string[] {
  return [...new Set(items.flatMap(({ owners }) => owners))].toSorted((left, right) => left.localeCompare(right, 'nl'))
}

/** The items of whom somebody wants to see them. */
export function itemsOf(items: readonly TodayItem[], whose: Whose): readonly TodayItem[] {
  if (whose.of === 'all') return items
  return items.filter(({ isMine, owners }) => (whose.of === 'mine' ? isMine : owners.includes(whose.name)))
}
