import type { TermRule } from '../terms/rule.ts'
import { isComplaint } from '../form/kind.ts'
import type { Policy } from '../policy/policy.ts'
import { computeTerms } from '../terms/compute-terms.ts'
import { countDays } from '../terms/count-term.ts'
import type { Term } from '../terms/term.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { DossierState } from './state.ts'

/** A term of a dossier and the round it belongs to, counted from 1. */
export interface DossierTerm extends Term {
  readonly round: number
}

/** The rules that count for a signal: what is no complaint has no terms but how long it is kept. */
function rulesFor(state: DossierState, policy: Policy): readonly TermRule[] {
  return isComplaint(state.values, policy) ? policy.terms : policy.terms.filter(({ kind }) => kind === 'retention')
}

/** All terms of a dossier as they stand now, round by round. */
export function termsOf(state: DossierState, policy: Policy, now: Instant): DossierTerm[] {
  return state.rounds.flatMap((facts, index) =>
    computeTerms(rulesFor(state, policy), policy.calendar, facts, now).map((term) => ({ ...term, round: index + 1 }))
  )
}

/** The due day that holds now for a term that may have been extended. */
export function dueDayInForce(state: DossierState, policy: Policy, id: string, now: Instant): LocalDay | undefined {
  return termsOf(state, policy, now).findLast((term) => term.id === id)?.dueDay
}

/** The last day to which a delay notice may move the term of this round, where the policy sets a bound. */
export function latestExtension(state: DossierState, policy: Policy, now: Instant): LocalDay | undefined {
  const rule = policy.terms.find(({ extension }) => extension?.atMost !== undefined)
  const atMost = rule?.extension?.atMost
  const original = termsOf(state, policy, now).find(({ id, round }) => id === rule?.id && round === state.rounds.length)
  return atMost && original && countDays(original.dueDay, atMost, 1, policy.calendar)
}
