import { amsterdamDay, instantAt } from '../../../shared/domain/calendar/amsterdam.ts'
import { addDays, addWeeks, weekdayOf } from '../../../shared/domain/calendar/day.ts'
import type { Instant, LocalDay } from '../../../shared/domain/time.ts'

const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const weeksOfStory = 52

/** Which days a story's weeks are. */
export interface StoryCalendar {
  /** The Monday of the story's first week. */
  readonly firstMonday: LocalDay
}

function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekdayOf(day))
}

/** The story's weeks as the ISO weeks of a year; that of 4 January is the first. */
export function calendarOfYear(year: number): StoryCalendar {
  return { firstMonday: mondayOf(`${year}-01-04`) }
}

/** The story's weeks as the year that leads up to a moment, which falls in the last of them. */
export function calendarUpTo(moment: Instant): StoryCalendar {
  return { firstMonday: addWeeks(mondayOf(amsterdamDay(moment)), 1 - weeksOfStory) }
}

/** The moment of `3 di 10:05`: the story's week, the weekday, the Amsterdam time. */
export function momentInWeek({ firstMonday }: StoryCalendar, text: string): Instant {
  const [, week, weekday = '', time = ''] = /^(\d{1,2}) ([a-z]{2}) (\d{2}:\d{2})$/.exec(text) ?? []
  const index = weekdays.indexOf(weekday)
  if (week === undefined || index < 0) throw new Error(`“${text}” is no moment of the story`)
  return instantAt(addDays(addWeeks(firstMonday, Number(week) - 1), index), time)
}

/** The moment of `+2 10:30`: so many days after receipt, at that Amsterdam time. */
export function momentAfter(received: Instant, text: string): Instant {
  const [, days, time = ''] = /^\+(\d{1,3}) (\d{2}:\d{2})$/.exec(text) ?? []
  if (days === undefined) throw new Error(`“${text}” is no moment after receipt`)
  return instantAt(dayAfter(received, Number(days)), time)
}

/** The day so many days after the day of receipt. */
export function dayAfter(received: Instant, days: number): LocalDay {
  return addDays(amsterdamDay(received), days)
}
