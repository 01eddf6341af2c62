import {
  addDays,
  addMonths,
  addYears,
  firstDayIn,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  yearOf
} from '../calendar/day.ts'
import type { LocalDay } from '../time.ts'

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: LocalDay
  readonly to: LocalDay
}

/** Whether a day lies in the period; no day lies in none. */
export function isIn({ from, to }: Period, day: LocalDay | null): boolean {
  return day !== null && from <= day && day <= to
}

/** The calendar year that the period is exactly, or null. */
export function wholeYearOf({ from, to }: Period): number | null {
  const year = yearOf(from)
  return from === firstDayOf(year) && to === lastDayOf(year) ? year : null
}

/** The quarter of a year that the period is exactly, 1 to 4, or null. */
export function quarterOf({ from, to }: Period): { readonly year: number; readonly quarter: number } | null {
  const quarter = [1, 2, 3, 4].find((number) => {
    const first = addMonths(firstDayOf(yearOf(from)), (number - 1) * 3)
    return from === first && to === addDays(addMonths(first, 3), -1)
  })
  return quarter === undefined ? null : { year: yearOf(from), quarter }
}

/** The months the period touches, `YYYY-MM`, oldest first. */
export function monthsOf({ from, to }: Period): Month[] {
  const months: Month[] = []
  for (let day = firstDayIn(monthOf(from)); day <= to; day = addMonths(day, 1)) months.push(monthOf(day))
  return months
}

/** The period that a calendar year is. */
export function wholeYear(year: number): Period {
  return { from: firstDayOf(year), to: lastDayOf(year) }
}

/** How many months the period is, when it is exactly a month, a quarter, half a year or a year of the calendar; else null. */
export function calendarMonthsOf({ from, to }: Period): number | null {
  const first = Number(from.slice(5, 7)) - 1
  const months = [1, 3, 6, 12].find(
    (count) => from.endsWith('-01') && first % count === 0 && to === addDays(addMonths(from, count), -1)
  )
  return months ?? null
}

/** The period some times earlier: the quarter before a quarter, the year before a year; of other days, those of a year before. */
export function periodBefore(period: Period, times: number): Period {
  const months = calendarMonthsOf(period)
  if (months === null) return yearsBefore(period, times)
  const from = addMonths(period.from, -months * times)
  return { from, to: addDays(addMonths(from, months), -1) }
}

/** The same days some years earlier; the last day of February stays the last. */
export function yearsBefore({ from, to }: Period, years: number): Period {
  return { from: addYears(from, -years), to: addDays(addYears(addDays(to, 1), -years), -1) }
}
