import type { ShownCount } from './count.ts'

/** Which edition is made: in the shared one, counts from 1 up to but not including `smallCount` are not shown. */
export interface Edition {
  readonly shared: boolean
  readonly smallCount: number
}

/** The counts that belong together: rows that add up to the total, or to the total or more when they overlap. */
interface CountGroup {
  readonly counts: readonly number[]
  readonly total: number
  readonly overlapping: boolean
}

interface Range {
  readonly low: number
  readonly high: number
}

/** Whether a count is so small that it could point at a person. */
export function isSmall(count: number, { shared, smallCount }: Edition): boolean {
  return shared && count >= 1 && count < smallCount
}

/** A count by itself, as the edition may show it. */
export function shown(count: number, edition: Edition): ShownCount {
  return isSmall(count, edition) ? { below: edition.smallCount } : count
}

/** Like `shown`, and withheld when it is not small but would give a small one away. */
export function shownBeside(count: number, edition: Edition, givesAway: boolean): ShownCount {
  return givesAway && count >= edition.smallCount ? { withheld: true } : shown(count, edition)
}

function rangeOf(shownCount: ShownCount, { smallCount }: Edition): Range {
  if (typeof shownCount === 'number') return { low: shownCount, high: shownCount }
  return 'below' in shownCount ? { low: 1, high: smallCount - 1 } : { low: smallCount, high: Infinity }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Whether a reader can work out a row that is shown as `below` from the other rows and the total. */
function givesAway(rows: readonly ShownCount[], { total, overlapping }: CountGroup, edition: Edition): boolean {
  const ranges = rows.map((row) => rangeOf(row, edition))
  const totalRange = rangeOf(shown(total, edition), edition)
  return ranges.some((range, index) => {
    if (typeof rows[index] === 'number' || (rows[index] && 'withheld' in rows[index])) return false
    const others = ranges.filter((_, other) => other !== index)
    const low = Math.max(range.low, totalRange.low - sum(others.map(({ high }) => high)))
    const room = totalRange.high - (overlapping ? 0 : sum(others.map((other) => other.low)))
    return Math.min(range.high, room) <= low
  })
}

/** The row that costs the reader least to withhold: the smallest one that is still shown and not zero. */
function nextToWithhold(rows: readonly ShownCount[]): number {
  const exact = rows.filter((row) => typeof row === 'number').filter((row) => row > 0)
  return exact.length === 0 ? -1 : rows.indexOf(Math.min(...exact))
}

/**
 * The rows of a table as the edition may show them, given that its total is shown too.
 *
 * Small rows become `below`. As long as one of them still follows from the rest, the smallest larger row is withheld
 * as well; when none is left to withhold, the table is withheld as a whole, zeros included.
 */
export function shownRows(group: CountGroup, edition: Edition): ShownCount[] {
  let rows = group.counts.map((count) => shown(count, edition))
  while (givesAway(rows, group, edition)) {
    const index = nextToWithhold(rows)
    if (index === -1) return rows.map(() => ({ withheld: true }))
    rows = rows.with(index, { withheld: true })
  }
  return rows
}
