import type { CountedSignal } from '../statistics/counted.ts'
import { flowByMonth, receivedIn } from '../statistics/flow.ts'
import { leadTimeOf } from '../statistics/lead-time.ts'
import type { TallyRow } from '../statistics/tally.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, optionsFrom, type ReportMaterial } from './material.ts'
import type { ShownCount } from './count.ts'
import type { CountTable } from './parts.ts'
import { type ShownFlow, shownFlow } from './shown-flow.ts'
import { type Edition, hidden, isHidden, isSmall, shown, shownRows, withheld, withheldRows } from './small-counts.ts'
import { countTable, shownParts } from './tables.ts'

type SignalsChapter = AnnualReport['signals']

/** What came in, as the edition may show it: hidden too where it differs little from the complaints, for these are shown. */
function shownReceived({ received, complaints, edition }: ReportMaterial): ShownCount {
  const others = received.length - complaints.length
  return isSmall(complaints.length, edition) || isSmall(others, edition)
    ? hidden(received.length, edition)
    : shown(received.length, edition)
}

/** Nothing is said of the months of a total that is not shown. */
function rowsOf(counts: readonly number[], total: ShownCount, edition: Edition): readonly ShownCount[] {
  return isHidden(total) ? withheldRows(counts) : shownRows(counts, edition)
}

function monthsChapter({ signals, period, edition }: ReportMaterial, flow: ShownFlow): SignalsChapter['months'] {
  const months = flowByMonth(signals, period)
  const received = rowsOf(
    months.map((month) => month.received),
    flow.received,
    edition
  )
  const ended = rowsOf(
    months.map((month) => month.ended),
    flow.ended,
    edition
  )
  return months.map(({ month }, index) => ({
    month,
    received: received[index] ?? withheld,
    ended: ended[index] ?? withheld
  }))
}

function comparedChapter({ signals, period, edition }: ReportMaterial, flow: ShownFlow): SignalsChapter['compared'] {
  const own = { ...period, received: flow.received, ended: flow.ended }
  return [...flow.earlier, own].map((compared) => {
    const complaints = receivedIn(signals, compared).filter(({ isComplaint }) => isComplaint)
    const { count, median } = leadTimeOf(complaints.map(({ daysToDecision }) => daysToDecision))
    return { ...compared, medianDays: isSmall(count, edition) ? null : median }
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

function kindsTable(material: ReportMaterial, total: ShownCount): SignalsChapter['kinds'] {
  const { policy, policies, received, edition } = material
  const kinds = optionsFrom(policies, ({ signalKinds }) => signalKinds)
  const noComplaints = optionsFrom(policies, ({ grounds }) => grounds.filter(({ complaint }) => complaint === false))
  const subject = {
    clause: policy.signalKinds[0]?.clause ?? policy.reports.annual.clause,
    options: [...kinds, ...noComplaints.map((ground) => ({ ...ground, id: noComplaintId(ground.id) }))],
    valuesOf: (signal: CountedSignal) => [kindOf(signal, material)],
    // How many complaints there are stands above every other table.
    show: (rows: readonly TallyRow[]) =>
      shownParts(rows, ({ id }) => policies.some(({ complaintKinds }) => complaintKinds.includes(id)), edition)
  }
  return { ...countTable(material, subject, received), total }
}

/** Per kind of signal on which grounds it was taken, where any was given. */
function groundsPerKind(material: ReportMaterial, kinds: CountTable): SignalsChapter['grounds'] {
  const { policy, policies, received, edition } = material
  const options = optionsFrom(policies, ({ grounds }) => grounds)
  if (options.length === 0) return []
  const clause = policy.grounds[0]?.clause ?? policy.classification.clause
  const tables = optionsFrom(policies, ({ signalKinds }) => signalKinds).flatMap((kind) => {
    const signals = received.filter((signal) => signal.kind === kind.id)
    if (signals.every(({ ground }) => ground === '')) return []
    return [{ ...kind, table: countTable(material, { clause, options, valuesOf: ({ ground }) => [ground] }, signals) }]
  })
  // They part the counts of the table of kinds further: what is hidden in either would follow from the other.
  const isOpen = ({ rows, total }: CountTable): boolean => ![...rows.map(({ count }) => count), total].some(isHidden)
  return !edition.shared || isOpen(kinds) ? tables.filter(({ table }) => !edition.shared || isOpen(table)) : []
}

/** Chapter 3: how many signals, month by month, beside earlier periods. */
export function signalsChapter(material: ReportMaterial): SignalsChapter {
  const { policy } = material
  const flow = shownFlow(material, shownReceived(material))
  const kinds = kindsTable(material, flow.received)
  return {
    clause: clauseRef(material, policy.reports.annual.clause),
    total: flow.received,
    ended: flow.ended,
    openAtStart: flow.openAtStart,
    openAtEnd: flow.openAtEnd,
    kinds,
    grounds: groundsPerKind(material, kinds),
    months: monthsChapter(material, flow),
    compared: comparedChapter(material, flow)
  }
}
