import { amsterdamDay, instantAt } from '../../../shared/domain/calendar/amsterdam.ts'
import { countedYears } from '../../../shared/domain/calendar/years.ts'
import { lastDayOf, yearOf } from '../../../shared/domain/calendar/day.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { readMoment } from '../terms-moment.ts'
import { demoMessages } from './messages.ts'
import { calendarOfYear, calendarUpTo, momentInWeek, type StoryCalendar } from './story-calendar.ts'

const usualYear = 2025
const opening = '1 vr 09:00'

/** When the sample office opens, until when it is played, and the year it reports on. */
export interface StoryPeriod {
  readonly calendar: StoryCalendar
  readonly opens: Instant
  readonly until: Instant
  readonly year: number
}

function readYear(text: string): Result<number, string> {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  // The last story year must leave room for terms that run on for years.
  return year >= countedYears.first && year < 2100 ? ok(year) : fail(demoMessages.badYear(text))
}

/**
 * The period of a story. A year alone is played to its end; a moment alone is the end of the twelve months before it,
 * so that the last signals are always recent. The error is a Dutch sentence.
 */
export function readPeriod(given: { readonly year?: string; readonly until?: string }): Result<StoryPeriod, string> {
  const moment = given.until === undefined ? ok(undefined) : readMoment('--until', given.until)
  if (!moment.ok) return moment
  const typed = given.year === undefined ? ok(undefined) : readYear(given.year)
  if (!typed.ok) return typed
  const year = typed.value ?? (moment.value === undefined ? usualYear : yearOf(amsterdamDay(moment.value)))
  const until = moment.value ?? instantAt(lastDayOf(year), '17:00')
  const isLeadingUp = typed.value === undefined && moment.value !== undefined
  const calendar = isLeadingUp ? calendarUpTo(until) : calendarOfYear(year)
  const opens = momentInWeek(calendar, opening)
  return until > opens ? ok({ calendar, opens, until, year }) : fail(demoMessages.untilTooEarly)
}
