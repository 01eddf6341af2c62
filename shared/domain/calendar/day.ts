import type { LocalDay } from '../time.ts'

const msPerDay = 86_400_000

// Terms ask for the same few thousand days over and over, and writing a date as text costs more than the counting.
const knownDays = new Map<number, LocalDay>()
const knownMidnights = new Map<LocalDay, number>()

/** Midnight UTC of a day, in milliseconds: days are counted there because no clock change can touch them. */
export function dayToUtc(day: LocalDay): number {
  const known = knownMidnights.get(day)
  if (known !== undefined) return known
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  if (!Number.isNaN(midnight)) knownMidnights.set(day, midnight)
  return midnight
}

/** The day that a number of UTC milliseconds falls on. */
export function utcToDay(ms: number): LocalDay {
  const number = Math.floor(ms / msPerDay)
  const known = knownDays.get(number)
  if (known !== undefined) return known
  const day = new Date(ms).toISOString().slice(0, 10) as LocalDay
  knownDays.set(number, day)
  return day
}

/** The first day of a year. */
export function firstDayOf(year: number): LocalDay {
  return `${year}-01-01`
}

/** The last day of a year. */
export function lastDayOf(year: number): LocalDay {
  return `${year}-12-31`
}

/** A month of the calendar, `YYYY-MM`. */
export type Month = `${number}-${number}`

/** The month that a day lies in. */
export function monthOf(day: LocalDay): Month {
  return day.slice(0, 7) as Month
}

/** The first day of a month. */
export function firstDayIn(month: Month): LocalDay {
  return `${month}-01`
}

/** The day `count` days later; a negative count goes back. */
export function addDays(day: LocalDay, count: number): LocalDay {
  return utcToDay(dayToUtc(day) + count * msPerDay)
}

/** The same weekday `count` weeks later. */
export function addWeeks(day: LocalDay, count: number): LocalDay {
  return addDays(day, count * 7)
}

/** The same day number `count` months later, or the last day of a shorter month. */
export function addMonths(day: LocalDay, count: number): LocalDay {
  const date = new Date(dayToUtc(day))
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + count
  const lastDayOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return utcToDay(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDayOfMonth)))
}

/** The same day and month `count` years later; 29 February becomes 28 February in a common year. */
export function addYears(day: LocalDay, count: number): LocalDay {
  return addMonths(day, count * 12)
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((dayToUtc(to) - dayToUtc(from)) / msPerDay)
}

/** The ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(dayToUtc(day)).getUTCDay() || 7
}

/** The calendar year of a day. */
export function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4))
}
