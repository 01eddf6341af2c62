import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { DossierTerm } from '../../../shared/domain/dossier/dossier-terms.ts'
import { currentFacts, hasEnded } from '../../../shared/domain/dossier/state.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { nextTerm } from '../../../shared/domain/today/next-term.ts'

/** One stop on the way of a dossier: its receipt, a term's due moment, or now. */
export type Stop =
  | { readonly kind: 'received' | 'now'; readonly at: Instant }
  | { readonly kind: 'term'; readonly at: Instant; readonly term: DossierTerm; readonly label: string }

/** The stops in the order of time; what has ended has no "now" any more. */
export function stopsOf({ state, terms, policy }: DossierView, now: Instant): Stop[] {
  const received: Stop = { kind: 'received', at: state.rounds[0]?.received ?? currentFacts(state).received }
  const due = terms.map((term): Stop => {
    const label = policy.terms.find(({ id }) => id === term.id)?.label ?? term.id
    return { kind: 'term', at: term.due, term, label }
  })
  const marker: Stop[] = hasEnded(state) ? [] : [{ kind: 'now', at: now }]
  return [received, ...[...due, ...marker].toSorted((left, right) => left.at.localeCompare(right.at))]
}

/** The term to look at first, in the regulation's words. */
export function nextDue(
  { state, policy }: DossierView,
  now: Instant
): { readonly term: DossierTerm; readonly label: string } | null {
  const term = nextTerm(state, policy, now)
  return term && { term, label: policy.terms.find(({ id }) => id === term.id)?.label ?? term.id }
}
