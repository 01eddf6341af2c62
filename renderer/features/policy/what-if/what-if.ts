import { amsterdamDay } from '../../../../shared/domain/calendar/amsterdam.ts'
import { daysBetween } from '../../../../shared/domain/calendar/day.ts'
import { workingDaysBetween } from '../../../../shared/domain/calendar/working-days.ts'
import { retentionConflict, type RetentionConflict } from '../../../../shared/domain/dossier/retention.ts'
import { policyInForce } from '../../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { computeTerms } from '../../../../shared/domain/terms/compute-terms.ts'
import type { TermRule } from '../../../../shared/domain/terms/rule.ts'
import type { Term, TermFacts } from '../../../../shared/domain/terms/term.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

/** A term as it would be counted. */
export interface PreviewedTerm {
  readonly rule: TermRule
  /** Null while it does not run: it starts with something that has not happened. */
  readonly term: Term | null
  /** How far the due day lies from the day of receipt; working days are not counted for keeping, which lasts years. */
  readonly workingDays: number | null
  readonly calendarDays: number
}

/** The terms that a complaint would have, the first to fall due first, and whether keeping and destroying collide. */
export interface Preview {
  readonly terms: readonly PreviewedTerm[]
  readonly conflict: RetentionConflict | null
}

/** The regulation that would count: the one being edited, or the version in force on the day of receipt. */
export function policyFor(received: Instant, versions: readonly Policy[], draft: Policy | null): Policy | undefined {
  return draft ?? policyInForce(versions, amsterdamDay(received))
}

/** The latest moment among the facts: nothing that was filled in may lie after the moment of looking. */
function latestOf({ delayNotices: _notices, callBackDay: _day, rests: _rests, ...moments }: TermFacts): Instant {
  return Object.values(moments).toSorted().at(-1) ?? moments.received
}

/** All terms of a complaint with these facts, counted as everywhere else. */
export function previewTerms(policy: Policy, facts: TermFacts): Preview {
  const terms = computeTerms(policy.terms, policy.calendar, facts, latestOf(facts))
  const from = amsterdamDay(facts.received)
  const previewed = policy.terms.map((rule): PreviewedTerm => {
    const term = terms.find(({ id }) => id === rule.id) ?? null
    const until = term?.dueDay ?? from
    return {
      rule,
      term,
      workingDays: rule.kind === 'retention' ? null : workingDaysBetween(from, until, policy.calendar),
      calendarDays: daysBetween(from, until)
    }
  })
  const rank = ({ term }: PreviewedTerm): string => term?.due ?? '9'
  return {
    terms: previewed.toSorted((left, right) => rank(left).localeCompare(rank(right))),
    conflict: retentionConflict(terms, policy)
  }
}
