import type { DossierTerm } from '../dossier/dossier-terms.ts'
import type { DossierState } from '../dossier/state.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant, LocalDay } from '../time.ts'
import { type OpenTerm, openTerms } from './open-terms.ts'
import { lastDaysOf, urgencyOf, waitsInReserve } from './urgency.ts'

/** The office's open terms; a notice past its moment is none: what it announces stands there itself. */
function officeTerms(state: DossierState, policy: Policy, now: Instant): OpenTerm[] {
  return openTerms(state, policy, now).filter(({ term, rule }) => rule.kind === 'office' && !term.settleBy)
}

/**
 * The office's term to look at first, the same on every screen: what is open and due first, late or not.
 *
 * A notice that is only owed when what it announces is not met counts once it comes near, and no longer past its moment.
 */
export function nextTerm(state: DossierState, policy: Policy, now: Instant): DossierTerm | null {
  const open = officeTerms(state, policy, now)
  const isNear = ({ term, rule }: OpenTerm): boolean =>
    !waitsInReserve(rule, policy) || urgencyOf(term, policy, now) !== 'later'
  const near = open.filter(isNear)
  const [first] = (near.length > 0 ? near : open).toSorted((a, b) => a.term.due.localeCompare(b.term.due))
  return first?.term ?? null
}

/** The days on which one of the office's terms runs out, of every one that runs: those on which Vandaag has it under today. */
export function lastDays(state: DossierState, policy: Policy, now: Instant): LocalDay[] {
  const running = officeTerms(state, policy, now).filter(({ term }) => term.outcome === 'running')
  return [...new Set(running.flatMap(({ term }) => lastDaysOf(term, policy)))]
}
