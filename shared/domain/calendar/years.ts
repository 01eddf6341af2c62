import { type Instant, type LocalDay, localDaySchema } from '../time.ts'
import { amsterdamDay } from './amsterdam.ts'
import { yearOf } from './day.ts'

/** The years in which a day that somebody enters may lie: the calendar is checked to 2100, and keeping may run on after it. */
export const countedYears = { first: 2000, last: 2199 } as const

/** Whether a day lies in the years that are counted in. */
export function isCountedDay(day: LocalDay): boolean {
  return yearOf(day) >= countedYears.first && yearOf(day) <= countedYears.last
}

/** Whether a moment lies in the years that are counted in, on the Amsterdam calendar. */
export function isCountedMoment(instant: Instant): boolean {
  return isCountedDay(amsterdamDay(instant))
}

/** A day that somebody enters. */
export const countedDaySchema = localDaySchema.refine(isCountedDay)
