import { type DossierTerm, termsOf } from '../dossier/dossier-terms.ts'
import { currentFacts, type DossierState, isSetAside } from '../dossier/state.ts'
import type { Policy } from '../policy/policy.ts'
import { eventMoment } from '../terms/facts.ts'
import { announcedBy, noticesAbout } from '../terms/notices.ts'
import type { TermRule } from '../terms/rule.ts'
import type { Instant } from '../time.ts'

/** A term that still asks for something, with its rule. */
export interface OpenTerm {
  readonly term: DossierTerm
  readonly rule: TermRule
}

/** Whether what a missed term asks for was done after all, or need not be done any more. */
function isOver(rule: TermRule, state: DossierState, { terms }: Policy): boolean {
  const facts = currentFacts(state)
  const announced = announcedBy(rule, terms)
  if (announced.some((one) => noticesAbout(one, facts).length > 0)) return true
  const enders = [...rule.lapsesOn, ...(rule.stoppedBy === undefined || announced.length > 0 ? [] : [rule.stoppedBy])]
  return enders.some((event) => eventMoment(facts, event) !== undefined)
}

/**
 * The terms of a dossier that still ask for something: they run, or were missed while their act still has to be done.
 * In one that was set aside only how long it is kept does.
 *
 * Of a term that a notice moved only the last day counts here: it holds, whether the notice was in time or late.
 */
export function openTerms(state: DossierState, policy: Policy, now: Instant): OpenTerm[] {
  return termsOf(state, policy, now).flatMap((term): OpenTerm[] => {
    const rule = policy.terms.find(({ id }) => id === term.id)
    if (rule === undefined || term.replacedBy !== undefined) return []
    if (isSetAside(state) && rule.kind !== 'retention') return []
    if (term.outcome === 'running') return [{ term, rule }]
    const isLate = term.outcome === 'missed' && term.round === state.rounds.length
    return isLate && !isOver(rule, state, policy) ? [{ term, rule }] : []
  })
}

/** The terms that were missed while what they ask for still has to be done. */
export function overdueTerms(state: DossierState, policy: Policy, now: Instant): DossierTerm[] {
  return openTerms(state, policy, now).flatMap(({ term }) => (term.outcome === 'missed' ? [term] : []))
}
