import type { CountedSignal } from './counted.ts'

/** A value that may be counted, with its label where the policy has one. */
export interface TallyOption {
  readonly id: string
  readonly label?: string
}

/** How often a value occurs. */
export interface TallyRow extends TallyOption {
  readonly count: number
}

/** The id of the row that holds what was never filled in: empty, so that no value of any list can have it. */
export const notFilledInId = ''

/**
 * Counts signals by a property: a row for every option, also at zero, then a row for every other value that occurs.
 *
 * `valuesOf` gives the values of one signal; each counts once (EW-5.3: a complaint in two classes counts in both).
 */
export function tally(
  signals: readonly CountedSignal[],
  options: readonly TallyOption[],
  valuesOf: (signal: CountedSignal) => readonly string[]
): TallyRow[] {
  const counts = new Map<string, number>(options.map(({ id }) => [id, 0]))
  for (const signal of signals) {
    const values = valuesOf(signal)
    for (const value of new Set(values.length === 0 ? [notFilledInId] : values)) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  const known = new Map(options.map((option) => [option.id, option]))
  return [...counts].map(([id, count]) => ({ ...(known.get(id) ?? { id }), count }))
}
