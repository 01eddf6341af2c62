import { addDays, addMonths, firstDayOf, yearOf } from '../../../../shared/domain/calendar/day.ts'
import type { ReturningReport } from '../../../../shared/domain/policy/returning-report.ts'
import { type Period, quarterOf, wholeYear, wholeYearOf } from '../../../../shared/domain/statistics/period.ts'
import { dayFrom, type LocalDay } from '../../../../shared/domain/time.ts'

/** How the period is chosen. */
export const periodKinds = ['year', 'quarter', 'own'] as const

/** What is chosen; each way of choosing keeps its own answer, so that switching back loses nothing. */
export interface PeriodChoice {
  readonly kind: (typeof periodKinds)[number]
  readonly year: number
  /** 1 to 4. */
  readonly quarter: number
  readonly from: string
  readonly to: string
}

/** Why there is no period yet. */
export type PeriodProblem = 'incomplete' | 'reversed'

const yearsBack = 10

/** What is chosen at first: this year, or this quarter where the regulation only asks for those. */
export function firstChoice(today: LocalDay, returning: readonly ReturningReport[] = []): PeriodChoice {
  const year = yearOf(today)
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3)
  const isQuarterly = returning.length > 0 && returning.every(({ every }) => every === 'quarter')
  return { kind: isQuarterly ? 'quarter' : 'year', year, quarter, from: `${year}-01-01`, to: today }
}

/** The choice that gives this period. */
export function choiceOf(period: Period, today: LocalDay): PeriodChoice {
  const own: PeriodChoice = { ...firstChoice(today), ...period, kind: 'own' }
  const year = wholeYearOf(period)
  if (year !== null) return { ...own, kind: 'year', year }
  const quarter = quarterOf(period)
  return quarter === null ? own : { ...own, kind: 'quarter', ...quarter }
}

/** The years to choose from, the newest first. */
export function yearsToChoose(today: LocalDay): number[] {
  return Array.from({ length: yearsBack + 1 }, (_, index) => yearOf(today) - index)
}

/** The period that was chosen, or what is wrong with it. */
export function periodOf(choice: PeriodChoice): Period | PeriodProblem {
  const { kind, year, quarter } = choice
  if (kind === 'year') return wholeYear(year)
  if (kind === 'quarter') {
    const start = addMonths(firstDayOf(year), (quarter - 1) * 3)
    return { from: start, to: addDays(addMonths(start, 3), -1) }
  }
  const [from, to] = [dayFrom(choice.from), dayFrom(choice.to)]
  if (from === undefined || to === undefined) return 'incomplete'
  return from <= to ? { from, to } : 'reversed'
}
