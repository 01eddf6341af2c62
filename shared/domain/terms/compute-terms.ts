import type { CalendarSettings } from '../calendar/settings.ts'
import { lastWorkingDayOnOrBefore } from '../calendar/working-days.ts'
import type { Instant } from '../time.ts'
import { countTerm, dueAtEndOf, type CountingContext, type DueMoment } from './count-term.ts'
import { lapseMoment, outcomeOf, stopMoment } from './outcome.ts'
import type { TermRule } from './rule.ts'
import type { DelayNotice, Term, TermFacts } from './term.ts'

/** The notices that can move this term: those sent while it still ran, before its act and before it lapsed. */
function movingNotices(rule: TermRule, facts: TermFacts): DelayNotice[] {
  const ends = [stopMoment(rule, facts), lapseMoment(rule, facts)].filter((end) => end !== undefined)
  return (facts.delayNotices ?? [])
    .filter(({ sent }) => ends.every((end) => Date.parse(sent) < Date.parse(end)))
    .toSorted((a, b) => Date.parse(a.sent) - Date.parse(b.sent))
}

interface Moved {
  readonly replaced: readonly { readonly moment: DueMoment; readonly inTime: boolean }[]
  readonly inForce: DueMoment
}

function applyNotices(rule: TermRule, original: DueMoment, context: CountingContext): Moved {
  const noticeRule = context.rules.find(({ id }) => id === rule.extension?.by)
  const noticeTerm = noticeRule && countTerm(noticeRule, context)
  if (noticeTerm === undefined) return { replaced: [], inForce: original }
  return movingNotices(rule, context.facts).reduce<Moved>(
    ({ replaced, inForce }, { sent, newDueDay }, index) => {
      const deadlines = index === 0 ? [noticeTerm.due, inForce.due] : [inForce.due]
      const inTime = deadlines.every((deadline) => Date.parse(sent) <= Date.parse(deadline))
      return { replaced: [...replaced, { moment: inForce, inTime }], inForce: dueAtEndOf(newDueDay) }
    },
    { replaced: [], inForce: original }
  )
}

function termsOfRule(rule: TermRule, context: CountingContext, now: Instant): Term[] {
  const original = countTerm(rule, context)
  if (original === undefined) return []
  const asTerm = ({ due, dueDay, provisional }: DueMoment, standing: Pick<Term, 'outcome' | 'minutes'>): Term => ({
    id: rule.id,
    clause: rule.clause,
    due,
    dueDay,
    workBy: lastWorkingDayOnOrBefore(dueDay, context.calendar),
    ...standing,
    ...(provisional ? { provisional } : {})
  })
  const standing = ({ due }: DueMoment): Pick<Term, 'outcome' | 'minutes'> => outcomeOf(rule, context.facts, due, now)
  const { replaced, inForce } = applyNotices(rule, original, context)
  return [
    ...replaced.map(({ moment, inTime }) => asTerm(moment, inTime ? { outcome: 'superseded' } : standing(moment))),
    asTerm(inForce, standing(inForce))
  ]
}

/**
 * Computes every term of a dossier as it stands at `now`, in the order of the rules.
 *
 * A term whose start is not known yet is absent. A term moved by a delay notice has one entry for each due moment
 * it had, oldest first: superseded when the notice was in time, else with the outcome it has without the notice.
 * No fact may lie after `now`.
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
