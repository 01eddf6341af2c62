import type { LocalDay } from '../time.ts'
import { addDays, weekdayOf } from './day.ts'
import { isPublicHoliday } from './holidays.ts'
import type { CalendarSettings } from './settings.ts'

/** Whether the office works on a day: one of its weekdays, no public holiday and no closing day of its own. */
export function isWorkingDay(day: LocalDay, settings: CalendarSettings): boolean {
  return (
    settings.weekdays.includes(weekdayOf(day)) && !settings.closedDays.includes(day) && !isPublicHoliday(day, settings)
  )
}

function firstWorkingDay(from: LocalDay, step: 1 | -1, settings: CalendarSettings): LocalDay {
  let day = from
  while (!isWorkingDay(day, settings)) day = addDays(day, step)
  return day
}

function walkWorkingDays(from: LocalDay, count: number, step: 1 | -1, settings: CalendarSettings): LocalDay {
  let day = from
  for (let walked = 0; walked < count; walked += 1) day = firstWorkingDay(addDays(day, step), step, settings)
  return day
}

/** The last working day on or before a day. */
export function lastWorkingDayOnOrBefore(day: LocalDay, settings: CalendarSettings): LocalDay {
  return firstWorkingDay(day, -1, settings)
}

/** The first working day on or after a day. */
export function firstWorkingDayOnOrAfter(day: LocalDay, settings: CalendarSettings): LocalDay {
  return firstWorkingDay(day, 1, settings)
}

/** The `count`-th working day after a day, which itself does not count. */
export function addWorkingDays(day: LocalDay, count: number, settings: CalendarSettings): LocalDay {
  return walkWorkingDays(day, count, 1, settings)
}

/** The `count`-th working day before a day, which itself does not count. */
export function subtractWorkingDays(day: LocalDay, count: number, settings: CalendarSettings): LocalDay {
  return walkWorkingDays(day, count, -1, settings)
}

/** How many working days come after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: LocalDay, to: LocalDay, settings: CalendarSettings): number {
  if (to < from) return 0 - workingDaysBetween(to, from, settings)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, settings)) count += 1
  return count
}
