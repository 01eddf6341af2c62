import { addDays } from '../calendar/day.ts'
import type { CountedSignal } from '../statistics/counted.ts'
import { endedIn, openAtEndOf, receivedIn } from '../statistics/flow.ts'
import { type Period, periodBefore } from '../statistics/period.ts'
import type { ShownCount } from './count.ts'
import {
  type Edition,
  hidden,
  isForced,
  isHidden,
  isSmall,
  negative,
  rangeOf,
  shown,
  withheld
} from './small-counts.ts'

/** What came in, ended and was open, as the edition may show it. */
export interface ShownFlow {
  readonly openAtStart: ShownCount
  readonly received: ShownCount
  readonly ended: ShownCount
  readonly openAtEnd: ShownCount
  /** The periods before, oldest first. */
  readonly earlier: readonly (Period & { readonly received: ShownCount; readonly ended: ShownCount })[]
}

const mostEarlier = 5

/** Up to five periods of the same length before this one, oldest first, from the first with a signal. */
export function earlierPeriods(signals: readonly CountedSignal[], period: Period): Period[] {
  const first = signals.map(({ received }) => received).toSorted()[0] ?? period.from
  const earlier = Array.from({ length: mostEarlier }, (_, index) => periodBefore(period, index + 1))
  return earlier.filter(({ to }) => to >= first).toReversed()
}

type OwnFlow = Pick<ShownFlow, 'openAtStart' | 'ended' | 'openAtEnd'>

function mapped<From, To>(
  { openAtStart, ended, openAtEnd }: Readonly<Record<keyof OwnFlow, From>>,
  change: (value: From) => To
): Readonly<Record<keyof OwnFlow, To>> {
  return { openAtStart: change(openAtStart), ended: change(ended), openAtEnd: change(openAtEnd) }
}

/** What was open at the start and came in is what ended and is open at the end: three of them give the fourth away. */
function ownFlow(
  counts: Readonly<Record<keyof OwnFlow, number>>,
  received: ShownCount,
  edition: Edition,
  within: readonly number[]
): Readonly<OwnFlow> {
  const isPlain = [...Object.values(counts), ...within].every((count) => !isSmall(count, edition))
  if (!isHidden(received) && isPlain) return counts
  const givesAway = (flow: OwnFlow, isWide: boolean): boolean => {
    const { openAtStart, ended, openAtEnd } = mapped(flow, (count) => rangeOf(count, edition, isWide))
    return isForced([openAtStart, rangeOf(received, edition), negative(ended), negative(openAtEnd)], 0)
  }
  const narrow = mapped(counts, (count) => hidden(count, edition))
  if (!givesAway(narrow, false)) return narrow
  const wide = mapped(counts, (count) => (count > 0 ? withheld : 0))
  return givesAway(wide, true) ? mapped(counts, () => withheld) : wide
}

/**
 * The periods before, as they may stand beside this one.
 *
 * Who adds up what came in and takes off what ended knows what was open at the start. So where a count of that is hidden,
 * nothing is said of what ended before; and where even so what came in would follow, nothing is said of that either.
 */
function earlierFlow(
  periods: readonly (Period & { readonly received: number; readonly ended: number })[],
  openAtStart: ShownCount,
  edition: Edition
): ShownFlow['earlier'] {
  const isPlain =
    !isHidden(openAtStart) &&
    periods.every(({ received, ended }) => ![received, ended].some((count) => isSmall(count, edition)))
  if (isPlain) return periods
  const received = periods.map((period) => shown(period.received, edition))
  const ranges = [
    ...received.map((count) => rangeOf(count, edition)),
    ...periods.map(() => negative(rangeOf(withheld, edition, true))),
    negative(rangeOf(openAtStart, edition, true))
  ]
  const isGiven = isForced(ranges, 0)
  return periods.map((period, index) => ({
    ...period,
    received: isGiven ? withheld : (received[index] ?? withheld),
    ended: withheld
  }))
}

/** What came in, ended and was open in the period and in those before it, as the edition may show it. */
export function shownFlow(
  {
    signals,
    period,
    edition
  }: { readonly signals: readonly CountedSignal[]; readonly period: Period; readonly edition: Edition },
  received: ShownCount
): ShownFlow {
  const counts = {
    openAtStart: openAtEndOf(signals, addDays(period.from, -1)).length,
    ended: endedIn(signals, period).length,
    openAtEnd: openAtEndOf(signals, period.to).length
  }
  // Of those that came in, what ended and what did not stands in the table of statuses, and bounds these.
  const complaints = receivedIn(signals, period).filter(({ isComplaint }) => isComplaint)
  const open = openAtEndOf(complaints, period.to).length
  const within = [open, complaints.length - open]
  const own = edition.shared ? ownFlow(counts, received, edition, within) : counts
  const earlier = earlierPeriods(signals, period).map((before) => ({
    ...before,
    received: receivedIn(signals, before).length,
    ended: endedIn(signals, before).length
  }))
  return { ...own, received, earlier: edition.shared ? earlierFlow(earlier, own.openAtStart, edition) : earlier }
}
