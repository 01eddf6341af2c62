import type { ShownCount } from './count.ts'

/** Which edition is made: in the shared one, counts from 1 up to but not including `smallCount` are not shown. */
export interface Edition {
  readonly shared: boolean
  readonly smallCount: number
}

/** What a reader knows of a count before adding up. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A count of which nothing is said. */
export const withheld: ShownCount = { withheld: true }

/** Whether a count is so small that it could point at a person. */
export function isSmall(count: number, { shared, smallCount }: Edition): boolean {
  return shared && count >= 1 && count < smallCount
}

/** Whether a count is not shown as a number. */
export function isHidden(count: ShownCount): boolean {
  return typeof count !== 'number'
}

/** A count by itself, as the edition may show it; below 2 there is only 1, so that would say it. */
export function shown(count: number, edition: Edition): ShownCount {
  if (!isSmall(count, edition)) return count
  return edition.smallCount > 2 ? { below: edition.smallCount } : withheld
}

/** A count that is not shown as a number: small, or withheld because it would give a small one away; zero is shown. */
export function hidden(count: number, edition: Edition): ShownCount {
  return edition.shared && count > 0 && !isSmall(count, edition) ? withheld : shown(count, edition)
}

/** Rows of which nothing is said, as those of a total that is small or withheld itself. */
export function withheldRows(counts: readonly number[]): ShownCount[] {
  return counts.map(() => withheld)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/**
 * What a reader knows of a count: it itself, that it is small, or that it is withheld.
 *
 * Who knows how counts are withheld knows that such a one is not small, unless small ones are withheld too (`isWide`).
 */
export function rangeOf(count: ShownCount, { smallCount }: Edition, isWide = false): Range {
  if (typeof count === 'number') return { low: count, high: count }
  if ('below' in count) return { low: 1, high: smallCount - 1 }
  return { low: isWide || smallCount <= 2 ? 0 : smallCount, high: Infinity }
}

/** A range of what is taken away instead of added. */
export function negative({ low, high }: Range): Range {
  return { low: -high, high: -low }
}

/** Whether of some ranges that add up to a total, one that is open to begin with leaves a single possibility. */
export function isForced(ranges: readonly Range[], total: number): boolean {
  return ranges.some(({ low, high }, index) => {
    const others = ranges.filter((_, other) => other !== index)
    const least = Math.max(low, total - sum(others.map((other) => other.high)))
    const most = Math.min(high, total - sum(others.map((other) => other.low)))
    return low < high && most <= least
  })
}

/** Whether a reader can work out a hidden row, given what is known of the rows. */
type GivesAway = (rows: readonly ShownCount[], isWide: boolean) => boolean

/** Hides more until nothing is given away: first that the small ones are small, then the zeros as well. */
function orHideMore(rows: readonly ShownCount[], givesAway: GivesAway): readonly ShownCount[] {
  if (!givesAway(rows, false)) return rows
  const wide = rows.map((row) => (isHidden(row) ? withheld : row))
  return givesAway(wide, true) ? rows.map(() => withheld) : wide
}

/** Withholds more rows, those first that cost the reader least, as long as a hidden one follows from the rest. */
function protect(counts: readonly number[], edition: Edition, givesAway: GivesAway): readonly ShownCount[] {
  let rows = counts.map((count) => shown(count, edition))
  while (givesAway(rows, false)) {
    const exact = rows.flatMap((row, index) => (typeof row === 'number' && row > 0 ? [{ row, index }] : []))
    const ordered = exact.toSorted((left, right) => left.row - right.row)
    const enough = ordered.find(({ index }) => !givesAway(rows.with(index, withheld), false)) ?? ordered.at(-1)
    if (enough === undefined) return orHideMore(rows, givesAway)
    rows = rows.with(enough.index, withheld)
  }
  return rows
}

/** For rows that add up to a total that a reader may know. */
function addingUp(counts: readonly number[], edition: Edition): GivesAway {
  const total = sum(counts)
  return (rows, isWide) =>
    isForced(
      rows.map((row) => rangeOf(row, edition, isWide)),
      total
    )
}

/**
 * The rows of a table as the edition may show them, when a reader may know what they add up to.
 *
 * Small rows become `below`. As long as a hidden row still follows from the rest, one more is withheld; when none is
 * left, the small ones are withheld too, so that nobody sees that they are small, and then the zeros.
 */
export function shownRows(counts: readonly number[], edition: Edition): readonly ShownCount[] {
  return protect(counts, edition, addingUp(counts, edition))
}

/**
 * The rows of a table in which no number but zero is shown.
 *
 * `partOf` tells of which part of the table a row is, where the sum of a part that is not small stands elsewhere.
 */
export function hiddenRows(
  counts: readonly number[],
  edition: Edition,
  partOf: (index: number) => number = () => 0
): readonly ShownCount[] {
  const all = addingUp(counts, edition)
  const parts = [...new Set(counts.map((_, index) => partOf(index)))].map((part) => {
    const isOf = (_: unknown, index: number): boolean => partOf(index) === part
    const own = counts.filter(isOf)
    return { isOf, own, isKnown: own.some((count) => isSmall(count, edition)) && !isSmall(sum(own), edition) }
  })
  const givesAway: GivesAway = (rows, isWide) =>
    all(rows, isWide) ||
    parts.some(({ isOf, own, isKnown }) => isKnown && addingUp(own, edition)(rows.filter(isOf), isWide))
  return orHideMore(
    counts.map((count) => hidden(count, edition)),
    givesAway
  )
}

/** Rows of which several can hold of one signal, and one row of the signals of which none holds. */
interface Overlapping {
  readonly counts: readonly number[]
  /** The row of the signals of which none holds: -1 when there are none, null when it is not printed. */
  readonly noneAt: number | null
  readonly total: number
}

/** Whether rows of these ranges can be of so many signals when none holds of `none` of them. */
function canBe(ranges: readonly Range[], none: number, total: number): boolean {
  const most = total - none
  const reach = ranges.map(({ high }) => Math.min(high, most))
  return ranges.every(({ low }) => low <= most) && (most === 0 || sum(reach) >= most)
}

function overlappingGivesAway({ noneAt, total }: Overlapping, edition: Edition): GivesAway {
  return (rows, isWide) => {
    const ranges = rows.map((row) => rangeOf(row, edition, isWide))
    const none = noneAt === null ? { low: 0, high: total } : (ranges[noneAt] ?? { low: 0, high: 0 })
    const holds = ranges.filter((_, index) => index !== noneAt)
    const nones = Array.from({ length: total + 1 }, (_, value) => value)
    const possible = nones.filter((value) => value >= none.low && value <= none.high && canBe(holds, value, total))
    if (noneAt !== null && none.low < none.high && possible.length < 2) return true
    return holds.some(({ low, high }, index) => {
      const values = nones.filter((value) => value >= low && value <= high)
      const open = values.filter((value) =>
        possible.some((free) => canBe(holds.with(index, { low: value, high: value }), free, total))
      )
      return low < high && open.length < 2
    })
  }
}

/** The rows of a table in which a signal may stand in several, as the edition may show them beside their total (EW-5.3). */
export function shownOverlapping(table: Overlapping, edition: Edition): readonly ShownCount[] {
  return protect(table.counts, edition, overlappingGivesAway(table, edition))
}
