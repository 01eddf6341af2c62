import { addDays, addMonths, addYears, yearOf } from '../calendar/day.ts'
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
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null
}

/** The quarter of a year that the period is exactly, 1 to 4, or null. */
export function quarterOf({ from, to }: Period): { readonly year: number; readonly quarter: number } | null {
  const quarter = [1, 2, 3, 4].find((number) => {
    const first = addMonths(`${String(yearOf(from))}-01-01`, (number - 1) * 3)
    return from === first && to === addDays(addMonths(first, 3), -1)
  })
  return quarter === undefined ? null : { year: yearOf(from), quarter }
}

/** The months the period touches, `YYYY-MM`, oldest first. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) months.push(day.slice(0, 7))
  return months
}

/** The same days some years earlier; the last day of February stays the last. */
export function yearsBefore({ from, to }: Period, years: number): Period {
  return { from: addYears(from, -years), to: addDays(addYears(addDays(to, 1), -years), -1) }
}
