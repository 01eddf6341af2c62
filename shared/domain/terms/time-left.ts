import { amsterdamDay, endOfDay } from '../calendar/amsterdam.ts'
import { daysBetween } from '../calendar/day.ts'
import type { CalendarSettings } from '../calendar/settings.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { type Instant, instantOf } from '../time.ts'
import type { TermRule } from './rule.ts'
import type { DueMoment, Term } from './term.ts'

/** An amount of time to or from a due moment, as the clock and the calendar count it. */
export interface Elapsed {
  readonly unit: 'minutes' | 'hours' | 'days'
  readonly value: number
  /** Past the due moment: `value` is then how long ago it was. */
  readonly late: boolean
}

/** An amount of time as people say it: "nog 2 werkdagen", "3 dagen te laat". */
export type TimeLeft = Elapsed | { readonly unit: 'workingDays'; readonly value: number; readonly late: false }

const msPerMinute = 60_000
const minutesPerHour = 60
const minutesPerDay = 1440

function amountOf(minutes: number, late: boolean): Elapsed {
  if (minutes < minutesPerHour) return { unit: 'minutes', value: minutes, late }
  if (minutes <= 2 * minutesPerDay) return { unit: 'hours', value: Math.floor(minutes / minutesPerHour), late }
  return { unit: 'days', value: Math.floor(minutes / minutesPerDay), late }
}

function between({ due, dueDay }: DueMoment, moment: Instant, late: boolean): Elapsed {
  const isWholeDay = due === endOfDay(dueDay)
  if (isWholeDay && late) return { unit: 'days', value: daysBetween(dueDay, amsterdamDay(moment)), late }
  const minutes = Math.floor(Math.abs(Date.parse(due) - Date.parse(moment)) / msPerMinute)
  const amount = amountOf(minutes, late)
  const isDaysBefore = isWholeDay && amount.unit === 'days'
  return isDaysBefore ? { ...amount, value: daysBetween(amsterdamDay(moment), dueDay) } : amount
}

/**
 * How long before its due moment a term was met, or how late it is or was; nothing for any other outcome.
 *
 * After a due day: the days since that day, so 29 May is three days after 26 May and late is never 0 days.
 * After a term in hours, and before any due moment: minutes under an hour, hours up to 48, then days.
 */
export function timeOf(term: Pick<Term, 'due' | 'dueDay' | 'outcome' | 'minutes'>): Elapsed | undefined {
  if (term.minutes === undefined) return undefined
  const moment = instantOf(Date.parse(term.due) + term.minutes * msPerMinute)
  return between(term, moment, term.outcome === 'missed')
}

/**
 * How long there is until a term's due moment, or how long ago that was.
 *
 * While an office term still runs, what is more than 48 hours is said in working days, counted from tomorrow: 0 of them
 * means that today is the last.
 */
export function timeLeft(
  term: DueMoment,
  now: Instant,
  calendar: CalendarSettings,
  kind: TermRule['kind'] = 'office'
): TimeLeft {
  const amount = between(term, now, now > term.due)
  if (amount.unit !== 'days' || amount.late || kind !== 'office') return amount
  return { unit: 'workingDays', value: workingDaysBetween(amsterdamDay(now), term.dueDay, calendar), late: false }
}
