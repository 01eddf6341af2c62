import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { policyInForce } from '../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { computeTerms } from '../../../shared/domain/terms/compute-terms.ts'
import type { TermRule } from '../../../shared/domain/terms/rule.ts'
import type { Term } from '../../../shared/domain/terms/term.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** A term of a complaint that nothing has happened to yet. */
export interface PreviewedTerm {
  readonly rule: TermRule
  /** Null while it does not run: it starts with something that has not happened. */
  readonly term: Term | null
}

/** The regulation that would count: the one being edited, or the version in force on the day of receipt. */
export function policyFor(received: Instant, versions: readonly Policy[], draft: Policy | null): Policy | undefined {
  return draft ?? policyInForce(versions, amsterdamDay(received))
}

/** All terms of a complaint received and registered at one moment, the first to fall due first. */
export function previewTerms(policy: Policy, received: Instant): PreviewedTerm[] {
  const terms = computeTerms(policy.terms, policy.calendar, { received, registered: received }, received)
  const previewed = policy.terms.map((rule) => ({ rule, term: terms.find(({ id }) => id === rule.id) ?? null }))
  const rank = ({ term }: PreviewedTerm): string => term?.due ?? '9'
  return previewed.toSorted((left, right) => rank(left).localeCompare(rank(right)))
}
