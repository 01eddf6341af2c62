import type { CalendarSettings } from '../calendar/settings.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import type { Instant } from '../time.ts'
import type { TermRule } from './rule.ts'
import type { Term } from './term.ts'

/** An amount of time as people say it: "nog 2 werkdagen", "3 uur te laat". */
export interface TimeLeft {
  readonly unit: 'minutes' | 'hours' | 'workingDays' | 'days'
  readonly value: number
  /** Past the due moment: `value` is then how long ago it was. */
  readonly late: boolean
}

const msPerMinute = 60_000
const minutesPerHour = 60
const minutesPerDay = 1440

/**
 * How long there is until a term's due moment, or how long ago that was.
 *
 * Minutes under an hour, hours up to 48 of them, then days: working days while an office term still runs, calendar
 * days otherwise. Always rounded down. Working days count from tomorrow, so 0 of them means that today is the last.
 */
export function timeLeft(
  { due, dueDay }: Pick<Term, 'due' | 'dueDay'>,
  now: Instant,
  calendar: CalendarSettings,
  kind: TermRule['kind'] = 'office'
): TimeLeft {
  const ms = Date.parse(due) - Date.parse(now)
  const late = ms < 0
  const minutes = Math.floor(Math.abs(ms) / msPerMinute)
  if (minutes < minutesPerHour) return { unit: 'minutes', value: minutes, late }
  if (minutes <= 2 * minutesPerDay) return { unit: 'hours', value: Math.floor(minutes / minutesPerHour), late }
  if (late || kind !== 'office') return { unit: 'days', value: Math.floor(minutes / minutesPerDay), late }
  return { unit: 'workingDays', value: workingDaysBetween(amsterdamDay(now), dueDay, calendar), late }
}
