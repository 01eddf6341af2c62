import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { DossierTerm } from '../../../shared/domain/dossier/dossier-terms.ts'
import { currentFacts, hasEnded } from '../../../shared/domain/dossier/state.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { attentionFor } from '../../../shared/domain/today/attention.ts'

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

/** An amount of time before a due moment: whole hours up to two days, whole days after that. */
export function timeBefore(minutes: number): { readonly value: number; readonly unit: 'hours' | 'calendarDays' } {
  const hours = Math.floor(Math.abs(minutes) / 60)
  return hours <= 48 ? { value: hours, unit: 'hours' } : { value: Math.floor(hours / 24), unit: 'calendarDays' }
}

/** The term to look at first: what is open and due first, late or not; a reserve term only when nothing else runs. */
export function nextTerm(
  { state, terms, policy }: DossierView,
  now: Instant
): { readonly term: DossierTerm; readonly label: string } | null {
  const wanted = attentionFor(state, policy, now).flatMap((attention) =>
    attention.kind === 'term' ? [attention.term] : []
  )
  const running = terms.filter(({ outcome }) => outcome === 'running')
  const candidates = (wanted.length > 0 ? wanted : running).flatMap((term) => {
    const rule = policy.terms.find(({ id }) => id === term.id)
    return rule?.kind === 'office' ? [{ term, label: rule.label }] : []
  })
  return candidates.toSorted((left, right) => left.term.due.localeCompare(right.term.due))[0] ?? null
}
