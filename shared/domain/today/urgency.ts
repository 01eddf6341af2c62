import { amsterdamDay } from '../calendar/amsterdam.ts'
import { lastWorkingDayOnOrBefore, workingDaysBetween } from '../calendar/working-days.ts'
import type { Policy } from '../policy/policy.ts'
import { announcedBy } from '../terms/notices.ts'
import type { TermRule } from '../terms/rule.ts'
import type { Term } from '../terms/term.ts'
import type { Instant } from '../time.ts'

/** How soon something must be done. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later'

/** Within how many working days something counts as soon. */
export const soonWithin = 3

/** How soon an open term asks for its act; a notice that is past its moment, how soon settling still makes it good. */
export function urgencyOf(term: Term, { calendar }: Policy, now: Instant): Urgency {
  const { due, dueDay } = term.settleBy ?? term
  if (due < now) return 'overdue'
  const today = amsterdamDay(now)
  const workBy = lastWorkingDayOnOrBefore(dueDay, calendar)
  if (workBy <= today || dueDay <= today) return 'today'
  return term.settleBy !== undefined || workingDaysBetween(today, workBy, calendar) <= soonWithin ? 'soon' : 'later'
}

/** Whether a term waits until it comes near: keeping, and a notice that is only owed when what it announces is not met. */
export function waitsInReserve(rule: TermRule, { terms }: Policy): boolean {
  return rule.kind === 'retention' || announcedBy(rule, terms).length > 0
}
