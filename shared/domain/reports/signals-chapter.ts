import { addDays } from '../calendar/day.ts'
import type { CountedSignal } from '../statistics/counted.ts'
import { endedIn, flowByMonth, openAtEndOf, receivedIn } from '../statistics/flow.ts'
import { leadTimeOf } from '../statistics/lead-time.ts'
import { type Period, periodBefore } from '../statistics/period.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, optionsFrom, type ReportMaterial } from './material.ts'
import { isSmall, shown, shownBeside, shownRows } from './small-counts.ts'
import { countTable } from './tables.ts'

type SignalsChapter = AnnualReport['signals']

const mostEarlier = 5

/** The period and up to five of the same length before it, oldest first, from the first one with a signal. */
export function comparedPeriods(signals: readonly CountedSignal[], period: Period): Period[] {
  const first = signals.map(({ received }) => received).toSorted()[0] ?? period.from
  const earlier = Array.from({ length: mostEarlier }, (_, index) => periodBefore(period, index + 1))
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

function comparedChapter({ signals, period, edition }: ReportMaterial, hides: boolean): SignalsChapter['compared'] {
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

/** What a kind of signal is counted as: itself, or the ground on which it was taken as no complaint. */
function kindOf({ kind, ground, isComplaint }: CountedSignal, { policies }: ReportMaterial): string {
  const isOfComplaints = policies.some(({ complaintKinds }) => complaintKinds.includes(kind))
  return isOfComplaints && !isComplaint ? noComplaintId(ground) : kind
}

/** No id of a policy has a colon, so that a ground and a kind of the same name stay apart. */
function noComplaintId(ground: string): string {
  return `ground:${ground}`
}

function kindsTable(material: ReportMaterial): SignalsChapter['kinds'] {
  const { policy, policies, received } = material
  const kinds = optionsFrom(policies, ({ signalKinds }) => signalKinds)
  const noComplaints = optionsFrom(policies, ({ grounds }) => grounds.filter(({ complaint }) => complaint === false))
  const subject = {
    clause: policy.signalKinds[0]?.clause ?? policy.reports.annual.clause,
    options: [...kinds, ...noComplaints.map((ground) => ({ ...ground, id: noComplaintId(ground.id) }))],
    valuesOf: (signal: CountedSignal) => [kindOf(signal, material)]
  }
  return countTable(material, subject, received)
}

/** Per kind of signal on which grounds it was taken, where any was given. */
function groundsPerKind(material: ReportMaterial): SignalsChapter['grounds'] {
  const { policy, policies, received } = material
  const options = optionsFrom(policies, ({ grounds }) => grounds)
  if (options.length === 0) return []
  const clause = policy.grounds[0]?.clause ?? policy.classification.clause
  return optionsFrom(policies, ({ signalKinds }) => signalKinds).flatMap((kind) => {
    const signals = received.filter((signal) => signal.kind === kind.id)
    if (signals.every(({ ground }) => ground === '')) return []
    return [{ ...kind, table: countTable(material, { clause, options, valuesOf: ({ ground }) => [ground] }, signals) }]
  })
}

/** Chapter 3: how many signals, month by month, beside earlier periods. */
export function signalsChapter(material: ReportMaterial): SignalsChapter {
  const { signals, period, policy, edition, received } = material
  const hides = hidesFlow(material)
  return {
    clause: clauseRef(material, policy.reports.annual.clause),
    total: shown(received.length, edition),
    ended: shownBeside(endedIn(signals, period).length, edition, hides),
    openAtStart: shownBeside(openAtEndOf(signals, addDays(period.from, -1)).length, edition, hides),
    openAtEnd: shownBeside(openAtEndOf(signals, period.to).length, edition, hides),
    kinds: kindsTable(material),
    grounds: groundsPerKind(material),
    months: monthsChapter(material, hides),
    compared: comparedChapter(material, hides)
  }
}
