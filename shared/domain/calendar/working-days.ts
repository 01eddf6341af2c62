import type { LocalDay } from '../time.ts'
import { addDays, daysBetween, weekdayOf, yearOf } from './day.ts'
import { daysOffIn } from './days-off.ts'
import type { CalendarSettings } from './settings.ts'

const daysAWeek = 7

/** Whether the office works on a day: one of its weekdays, no public holiday and no closing day of its own. */
export function isWorkingDay(day: LocalDay, settings: CalendarSettings): boolean {
  return settings.weekdays.includes(weekdayOf(day)) && !daysOffIn(yearOf(day), settings).includes(day)
}

function firstWorkingDay(from: LocalDay, step: 1 | -1, settings: CalendarSettings): LocalDay {
  let day = from
  while (!isWorkingDay(day, settings)) day = addDays(day, step)
  return day
}

/** Which of the seven days that follow a weekday, one after the other, is one of the office's weekdays. */
function comingWeek(day: LocalDay, step: 1 | -1, { weekdays }: CalendarSettings): readonly boolean[] {
  const from = weekdayOf(day)
  return Array.from({ length: daysAWeek }, (_, index) => {
    const weekday = (from - 1 + step * (index + 1) + 2 * daysAWeek) % daysAWeek
    return weekdays.includes(weekday + 1)
  })
}

function countWeekdays(from: LocalDay, to: LocalDay, settings: CalendarSettings): number {
  const days = daysBetween(from, to)
  const week = comingWeek(from, 1, settings)
  const inRest = week.slice(0, days % daysAWeek).filter(Boolean).length
  return Math.floor(days / daysAWeek) * week.filter(Boolean).length + inRest
}

/** The `count`-th day that is one of the office's weekdays, holidays or not, from a day that itself does not count. */
function walkWeekdays(day: LocalDay, count: number, step: 1 | -1, settings: CalendarSettings): LocalDay {
  const steps = comingWeek(day, step, settings).flatMap((isOn, index) => (isOn ? [index + 1] : []))
  const weeks = Math.floor((count - 1) / steps.length)
  const rest = steps[(count - 1) % steps.length] ?? daysAWeek
  return addDays(day, step * (weeks * daysAWeek + rest))
}

/** How many holidays and closing days take a weekday away after `from` up to and including `to`. */
function countDaysOff(from: LocalDay, to: LocalDay, settings: CalendarSettings): number {
  let count = 0
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const day of daysOffIn(year, settings)) {
      if (day > from && day <= to && settings.weekdays.includes(weekdayOf(day))) count += 1
    }
  }
  return count
}

/** Walks weekdays in one step, then again for each holiday that the step went over. */
function walkWorkingDays(from: LocalDay, count: number, step: 1 | -1, settings: CalendarSettings): LocalDay {
  let day = from
  let left = count
  while (left > 0) {
    const next = walkWeekdays(day, left, step, settings)
    left = step === 1 ? countDaysOff(day, next, settings) : countDaysOff(addDays(next, -1), addDays(day, -1), settings)
    day = next
  }
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

/** The first so many working days after a day, which itself does not count. */
export function nextWorkingDays(day: LocalDay, count: number, settings: CalendarSettings): LocalDay[] {
  return Array.from({ length: count }, (_, place) => addWorkingDays(day, place + 1, settings))
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
  return countWeekdays(from, to, settings) - countDaysOff(from, to, settings)
}
