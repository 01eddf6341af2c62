import type { LocalDay } from '../time.ts'
import { yearOf } from './day.ts'
import { publicHolidays } from './holidays.ts'
import type { CalendarSettings } from './settings.ts'

const known = new WeakMap<CalendarSettings, Map<number, readonly LocalDay[]>>()

function findDaysOff(year: number, settings: CalendarSettings): readonly LocalDay[] {
  const holidays = publicHolidays(year, settings).map(({ day }) => day)
  const closed = settings.closedDays.filter((day) => yearOf(day) === year)
  return [...new Set([...holidays, ...closed])].sort()
}

/** The public holidays and closing days of a year, each once and in order, whatever weekday they fall on. */
export function daysOffIn(year: number, settings: CalendarSettings): readonly LocalDay[] {
  const years = known.get(settings) ?? new Map<number, readonly LocalDay[]>()
  known.set(settings, years)
  const daysOff = years.get(year) ?? findDaysOff(year, settings)
  years.set(year, daysOff)
  return daysOff
}
