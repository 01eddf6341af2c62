import { addDays } from '../calendar/day.ts'
import type { CountedSignal } from '../statistics/counted.ts'
import { endedIn, flowByMonth, openAtEndOf, receivedIn } from '../statistics/flow.ts'
import { leadTimeOf } from '../statistics/lead-time.ts'
import { type Period, yearsBefore } from '../statistics/period.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, optionsFrom, type ReportMaterial } from './material.ts'
import { isSmall, shown, shownBeside, shownRows } from './small-counts.ts'
import { countTable } from './tables.ts'

type SignalsChapter = AnnualReport['signals']

const mostEarlierYears = 5

/** The period and the same days in up to five years before it, oldest first, from the first year with a signal. */
export function comparedPeriods(signals: readonly CountedSignal[], period: Period): Period[] {
  const first = signals.map(({ received }) => received).toSorted()[0] ?? period.from
  const earlier = Array.from({ length: mostEarlierYears }, (_, index) => yearsBefore(period, index + 1))
  return [period, ...earlier.filter(({ to }) => to >= first)].toReversed()
}

/**
 * Whether the flow would give a small count away: what was open at the start, came in, ended and was open at the
 * end depend on each other, so when one of them is small, the larger counts of what ended are withheld.
 */
function hidesFlow({ signals, period, edition }: ReportMaterial): boolean {
  const ended = endedIn(signals, period).length
  const openAtStart = openAtEndOf(signals, addDays(period.from, -1)).length
  const openAtEnd = openAtEndOf(signals, period.to).length
  return [ended, openAtStart, openAtEnd].some((count) => isSmall(count, edition))
}

function monthsChapter(
  { signals, period, edition, received }: ReportMaterial,
  hides: boolean
): SignalsChapter['months'] {
  const months = flowByMonth(signals, period)
  const total = { received: received.length, ended: endedIn(signals, period).length }
  const receivedRows = shownRows(
    { counts: months.map((month) => month.received), total: total.received, overlapping: false },
    edition
  )
  const endedRows = shownRows(
    { counts: months.map((month) => month.ended), total: total.ended, overlapping: false },
    edition
  )
  return months.map(({ month, received: came, ended }, index) => ({
    month,
    received: receivedRows[index] ?? came,
    ended: hides ? shownBeside(ended, edition, true) : (endedRows[index] ?? ended)
  }))
}

function yearsChapter({ signals, period, edition }: ReportMaterial, hides: boolean): SignalsChapter['years'] {
  return comparedPeriods(signals, period).map((compared) => {
    const received = receivedIn(signals, compared)
    const { count, median } = leadTimeOf(received.map(({ daysToDecision }) => daysToDecision))
    return {
      ...compared,
      received: shown(received.length, edition),
      ended: shownBeside(endedIn(signals, compared).length, edition, hides),
      medianDays: isSmall(count, edition) ? null : median
    }
  })
}

/** Chapter 3: how many signals, month by month, beside earlier years. */
export function signalsChapter(material: ReportMaterial): SignalsChapter {
  const { signals, period, policy, policies, edition, received } = material
  const hides = hidesFlow(material)
  return {
    clause: clauseRef(material, policy.reports.annual.clause),
    total: shown(received.length, edition),
    ended: shownBeside(endedIn(signals, period).length, edition, hides),
    openAtStart: shownBeside(openAtEndOf(signals, addDays(period.from, -1)).length, edition, hides),
    openAtEnd: shownBeside(openAtEndOf(signals, period.to).length, edition, hides),
    kinds: countTable(material, {
      clause: policy.signalKinds[0]?.clause ?? policy.reports.annual.clause,
      options: optionsFrom(policies, ({ signalKinds }) => signalKinds),
      valuesOf: ({ kind }) => [kind]
    }),
    months: monthsChapter(material, hides),
    years: yearsChapter(material, hides)
  }
}
