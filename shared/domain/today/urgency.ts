import { amsterdamDay } from '../calendar/amsterdam.ts'
import { addDays, daysBetween } from '../calendar/day.ts'
import { lastWorkingDayOnOrBefore, subtractWorkingDays, workingDaysBetween } from '../calendar/working-days.ts'
import type { Policy } from '../policy/policy.ts'
import { announcedBy } from '../terms/notices.ts'
import type { TermRule } from '../terms/rule.ts'
import type { DueMoment, Term } from '../terms/term.ts'
import type { Instant, LocalDay } from '../time.ts'

/** How soon something must be done, from what is late to what can wait. */
export const urgencies = ['overdue', 'today', 'soon', 'later'] as const

/** How soon something must be done. */
export type Urgency = (typeof urgencies)[number]

/** Within how many working days something counts as soon. */
export const soonWithin = 3

/** The days on which a term runs out: from the last working day on or before its due day up to that day itself. */
export function lastDaysOf({ dueDay }: DueMoment, { calendar }: Policy): [LocalDay, ...LocalDay[]] {
  const first = lastWorkingDayOnOrBefore(dueDay, calendar)
  return [first, ...Array.from({ length: daysBetween(first, dueDay) }, (_, index) => addDays(first, index + 1))]
}

/** How soon an open term asks for its act; a notice that is past its moment, how soon settling still makes it good. */
export function urgencyOf(term: Term, policy: Policy, now: Instant): Urgency {
  const moment = term.settleBy ?? term
  if (moment.due < now) return 'overdue'
  const today = amsterdamDay(now)
  const [workBy] = lastDaysOf(moment, policy)
  if (workBy <= today) return 'today'
  const isNear = workingDaysBetween(today, workBy, policy.calendar) <= soonWithin
  return term.settleBy !== undefined || isNear ? 'soon' : 'later'
}

/** How soon something must be done that has a day and no term. */
export function urgencyOfDay(day: LocalDay, policy: Policy, now: Instant): Urgency {
  const today = amsterdamDay(now)
  if (day < today) return 'overdue'
  const workBy = lastWorkingDayOnOrBefore(day, policy.calendar)
  if (workBy <= today) return 'today'
  return workingDaysBetween(today, workBy, policy.calendar) <= soonWithin ? 'soon' : 'later'
}

/** The days on which the urgency of a day turns. */
export function turningDaysOf(day: LocalDay, { calendar }: Policy): LocalDay[] {
  const workBy = lastWorkingDayOnOrBefore(day, calendar)
  return [subtractWorkingDays(workBy, soonWithin, calendar), workBy, addDays(day, 1)]
}

/** Whether a term waits until it comes near: keeping, and a notice that is only owed when what it announces is not met. */
export function waitsInReserve(rule: TermRule, { terms }: Policy): boolean {
  return rule.kind === 'retention' || announcedBy(rule, terms).length > 0
}
