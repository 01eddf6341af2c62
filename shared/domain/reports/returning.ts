import { addDays, addMonths, firstDayOf, yearOf } from '../calendar/day.ts'
import type { Policy } from '../policy/policy.ts'
import type { ReturningReport } from '../policy/returning-report.ts'
import type { Period } from '../statistics/period.ts'
import type { LocalDay } from '../time.ts'
import type { Presentation } from './presentations.ts'

/** A returning report whose period has passed. */
export interface DueReport extends ReturningReport {
  readonly period: Period
}

const monthsIn: Readonly<Record<ReturningReport['every'], number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** The periods of a calendar year over which a report comes back, oldest first. */
export function periodsIn(every: ReturningReport['every'], year: number): Period[] {
  const months = monthsIn[every]
  return Array.from({ length: 12 / months }, (_, index) => {
    const from = addMonths(firstDayOf(year), index * months)
    return { from, to: addDays(addMonths(from, months), -1) }
  })
}

function isSame(left: Period, right: Period): boolean {
  return left.from === right.from && left.to === right.to
}

/** The returning report that covers exactly that period, if the regulation has one. */
export function returningReport(policy: Policy, period: Period): ReturningReport | undefined {
  return policy.reports.periods.find(({ every }) =>
    periodsIn(every, yearOf(period.from)).some((candidate) => isSame(candidate, period))
  )
}

/** When a report over that period was discussed; the latest time counts. */
export function presentationOf(
  presentations: readonly Presentation[],
  id: string,
  period: Period
): Presentation | undefined {
  return presentations.findLast((presentation) => presentation.id === id && isSame(presentation, period))
}

interface Situation {
  /** The first day that the register holds. */
  readonly since: LocalDay
  readonly today: LocalDay
  readonly presentations: readonly Presentation[]
}

/**
 * The reports that wait to be discussed (EW-8.1, IN-6.1, TB-7.1): their period has passed, the register held at least a
 * part of it, and nobody noted when they were presented. Oldest first.
 */
export function dueReports(policy: Policy, { since, today, presentations }: Situation): DueReport[] {
  const [first, last] = [yearOf(since), yearOf(today)]
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index)
  return policy.reports.periods
    .flatMap((report) =>
      years.flatMap((year) => periodsIn(report.every, year).map((period) => ({ ...report, period })))
    )
    .filter(({ period }) => since <= period.to && period.to < today)
    .filter(({ id, period }) => presentationOf(presentations, id, period) === undefined)
    .toSorted((left, right) => left.period.to.localeCompare(right.period.to))
}
