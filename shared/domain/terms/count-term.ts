import { addDays, addMonths, addWeeks, addYears } from '../calendar/day.ts'
import type { CalendarSettings } from '../calendar/settings.ts'
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  lastWorkingDayOnOrBefore,
  subtractWorkingDays
} from '../calendar/working-days.ts'
import { amsterdamDay, endOfDay } from '../calendar/amsterdam.ts'
import { type Instant, instantOf, type LocalDay } from '../time.ts'
import { eventMoment } from './facts.ts'
import type { TermRule } from './rule.ts'
import type { DueMoment, TermFacts } from './term.ts'

/** When a term falls due, before anything is said about its outcome. */
export interface CountedMoment extends DueMoment {
  readonly provisional: boolean
}

/** What counting needs besides the rule: all rules of the policy, the office's calendar and the dossier's facts. */
export interface CountingContext {
  readonly rules: readonly TermRule[]
  readonly calendar: CalendarSettings
  readonly facts: TermFacts
}

type Length = TermRule['length']

const msPerHour = 3_600_000

function hoursLater(instant: Instant, hours: number): Instant {
  return instantOf(Date.parse(instant) + hours * msPerHour)
}

/** Counts whole days from a day that itself does not count; `direction` -1 counts back. */
export function countDays(
  from: LocalDay,
  { value, unit }: Length,
  direction: 1 | -1,
  calendar: CalendarSettings
): LocalDay {
  const count = value * direction
  switch (unit) {
    case 'workingDays':
      return direction === 1 ? addWorkingDays(from, value, calendar) : subtractWorkingDays(from, value, calendar)
    case 'weeks':
      return addWeeks(from, count)
    case 'months':
      return addMonths(from, count)
    case 'years':
      return addYears(from, count)
    case 'calendarDays':
    case 'hours':
      return addDays(from, count)
  }
}

function offDay(day: LocalDay, onDayOff: TermRule['onDayOff'], calendar: CalendarSettings): LocalDay {
  if (onDayOff === 'forward') return firstWorkingDayOnOrAfter(day, calendar)
  if (onDayOff === 'backward') return lastWorkingDayOnOrBefore(day, calendar)
  return day
}

/** A due moment at the end of a day. */
export function dueAtEndOf(dueDay: LocalDay, provisional = false): CountedMoment {
  return { due: endOfDay(dueDay), dueDay, provisional }
}

function dueInHours(due: Instant, provisional = false): CountedMoment {
  return { due, dueDay: amsterdamDay(due), provisional }
}

function countFromEvent(
  rule: TermRule,
  start: Extract<TermRule['start'], { from: 'event' }>,
  { calendar, facts }: CountingContext
): CountedMoment | undefined {
  const certain = eventMoment(facts, start.event)
  const from = certain ?? (start.provisionally && eventMoment(facts, start.provisionally))
  const notBefore = start.notBefore && eventMoment(facts, start.notBefore)
  if (from === undefined || (start.notBefore && notBefore === undefined)) return undefined
  const provisional = certain === undefined
  const counted =
    rule.length.unit === 'hours'
      ? dueInHours(hoursLater(from, rule.length.value), provisional)
      : dueAtEndOf(
          offDay(countDays(amsterdamDay(from), rule.length, 1, calendar), rule.onDayOff, calendar),
          provisional
        )
  const earliest = notBefore && amsterdamDay(notBefore)
  return earliest !== undefined && earliest > counted.dueDay ? dueAtEndOf(earliest, provisional) : counted
}

function countBackFrom(rule: TermRule, other: CountedMoment, { calendar }: CountingContext): CountedMoment {
  if (rule.length.unit === 'hours') return dueInHours(hoursLater(other.due, -rule.length.value), other.provisional)
  const day = countDays(other.dueDay, rule.length, -1, calendar)
  return dueAtEndOf(offDay(day, rule.onDayOff, calendar), other.provisional)
}

/**
 * Counts when a term falls due from its own start, whatever notice has moved it later.
 *
 * Gives nothing while the start is not known: a destruction term before closing.
 */
export function countTerm(rule: TermRule, context: CountingContext): CountedMoment | undefined {
  const { start } = rule
  if (start.from === 'event') return countFromEvent(rule, start, context)
  if (start.from === 'day') {
    const day = context.facts[start.day]
    if (day === undefined) return undefined
    return dueAtEndOf(offDay(countDays(day, rule.length, 1, context.calendar), rule.onDayOff, context.calendar))
  }
  // Without this rule itself, two rules that point at each other end instead of going round.
  const others = { ...context, rules: context.rules.filter(({ id }) => id !== rule.id) }
  const other = others.rules.find(({ id }) => id === start.term)
  const otherDue = other && countTerm(other, others)
  return otherDue && countBackFrom(rule, otherDue, context)
}
