/** Chance that can be had again: the same seed gives the same course. */
export interface Chance {
  /** A whole number from 0 up to and without `limit`. */
  readonly below: (limit: number) => number
  /** One of these; there must be one. */
  readonly pick: <Value>(values: readonly Value[]) => Value
}

/** Chance from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (values) => {
      const index = below(values.length)
      if (index >= values.length) throw new Error('There is nothing to pick from')
      return values[index] as (typeof values)[number]
    }
  }
}
