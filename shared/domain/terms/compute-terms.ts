import { amsterdamDay } from '../calendar/amsterdam.ts'
import type { CalendarSettings } from '../calendar/settings.ts'
import { lastWorkingDayOnOrBefore } from '../calendar/working-days.ts'
import type { Instant, LocalDay } from '../time.ts'
import { type CountedMoment, type CountingContext, countTerm, dueAtEndOf } from './count-term.ts'
import { noticeOutcome } from './notice-outcome.ts'
import { announcedBy, movingNotices } from './notices.ts'
import { outcomeOf, type Standing } from './outcome.ts'
import type { TermRule } from './rule.ts'
import type { Term, TermFacts } from './term.ts'

/** A due moment that a delay notice replaced. */
interface Replaced {
  readonly moment: CountedMoment
  readonly replacedBy: LocalDay
  readonly inTime: boolean
}

interface Moved {
  readonly replaced: readonly Replaced[]
  readonly inForce: CountedMoment
}

function applyNotices(rule: TermRule, original: CountedMoment, context: CountingContext): Moved {
  const noticeRule = context.rules.find(({ id }) => id === rule.extension?.by)
  const noticeTerm = noticeRule && countTerm(noticeRule, context)
  if (noticeTerm === undefined) return { replaced: [], inForce: original }
  return movingNotices(rule, context, original).reduce<Moved>(
    ({ replaced, inForce }, { sent, newDueDay }, index) => {
      const deadlines = index === 0 ? [noticeTerm.due, inForce.due] : [inForce.due]
      const inTime = deadlines.every((deadline) => sent <= deadline)
      const before = { moment: inForce, replacedBy: newDueDay, inTime }
      return { replaced: [...replaced, before], inForce: dueAtEndOf(newDueDay) }
    },
    { replaced: [], inForce: original }
  )
}

function workByOf(dueDay: LocalDay, { facts, calendar }: CountingContext): Pick<Term, 'workBy'> {
  const workBy = lastWorkingDayOnOrBefore(dueDay, calendar)
  return workBy < amsterdamDay(facts.received) ? {} : { workBy }
}

function termsOfRule(rule: TermRule, context: CountingContext, now: Instant): Term[] {
  const original = countTerm(rule, context)
  if (original === undefined) return []
  const announced = announcedBy(rule, context.rules)
  const standing = (moment: CountedMoment): Standing =>
    announced.length > 0
      ? noticeOutcome(rule, announced, moment, context, now)
      : outcomeOf(rule, context.facts, moment.due, now)
  const asTerm = ({ due, dueDay, provisional }: CountedMoment, stands: Standing): Term => ({
    id: rule.id,
    clause: rule.clause,
    due,
    dueDay,
    ...workByOf(dueDay, context),
    ...stands,
    ...(provisional ? { provisional } : {})
  })
  const { replaced, inForce } = applyNotices(rule, original, context)
  return [
    ...replaced.map(({ moment, replacedBy, inTime }) => ({
      ...asTerm(moment, inTime ? { outcome: 'superseded' } : standing(moment)),
      replacedBy
    })),
    asTerm(inForce, standing(inForce))
  ]
}

/**
 * Computes every term of a dossier as it stands at `now`, in the order of the rules.
 *
 * A term whose start is not known yet is absent. A term moved by a delay notice has one entry for each due moment
 * it had, oldest first: superseded when the notice was in time, else with the outcome it has without the notice.
 * The last entry holds. No fact may lie after `now`.
 */
export function computeTerms(
  rules: readonly TermRule[],
  calendar: CalendarSettings,
  facts: TermFacts,
  now: Instant
): Term[] {
  const context = { rules, calendar, facts }
  return rules.flatMap((rule) => termsOfRule(rule, context, now))
}
