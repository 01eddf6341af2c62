import type { TermRule } from '../terms/rule.ts'
import { isComplaint } from '../form/kind.ts'
import type { Policy } from '../policy/policy.ts'
import { computeTerms } from '../terms/compute-terms.ts'
import { countDays } from '../terms/count-term.ts'
import { settledAt } from '../terms/notices.ts'
import type { Term } from '../terms/term.ts'
import type { Instant, LocalDay } from '../time.ts'
import { currentFacts, type DossierState, isSetAside } from './state.ts'

/** A term of a dossier and the round it belongs to, counted from 1. */
export interface DossierTerm extends Term {
  readonly round: number
}

/** A rule that asks nothing any more of a dossier that was set aside. */
function untilSetAside(rule: TermRule): TermRule {
  return rule.kind === 'retention' ? rule : { ...rule, lapsesOn: [...rule.lapsesOn, 'closed'] }
}

/** The rules that count for a signal: what is no complaint has no terms but how long it is kept. */
function rulesFor(state: DossierState, policy: Policy): readonly TermRule[] {
  const { terms } = policy
  const rules = isComplaint(state.values, policy) ? terms : terms.filter(({ kind }) => kind === 'retention')
  return isSetAside(state) ? rules.map(untilSetAside) : rules
}

/** All terms of a dossier as they stand now, round by round; how long it is kept counts from its last closing only. */
export function termsOf(state: DossierState, policy: Policy, now: Instant): DossierTerm[] {
  const rules = rulesFor(state, policy)
  const earlier = rules.filter(({ kind }) => kind !== 'retention')
  return state.rounds.flatMap((facts, index) => {
    const round = index + 1
    const counted = computeTerms(round < state.rounds.length ? earlier : rules, policy.calendar, facts, now)
    return counted.map((term) => ({ ...term, round }))
  })
}

/** A term that a notice can move: until when it runs now, and until when it may be moved. */
export interface Extendable {
  readonly id: string
  readonly label: string
  readonly clause: string
  readonly dueDay: LocalDay
  /** When it was settled or made pointless: a notice from then on moves nothing. */
  readonly until?: Instant
  /** Where the policy sets a bound. */
  readonly latest?: LocalDay
}

/** The terms of this round that a delay notice can move, as they stand now. */
export function extendableTerms(state: DossierState, policy: Policy, now: Instant): Extendable[] {
  const terms = termsOf(state, policy, now).filter(({ round }) => round === state.rounds.length)
  return policy.terms.flatMap((rule): Extendable[] => {
    const { id, label, clause, extension } = rule
    const [first, last] = [terms.find((term) => term.id === id), terms.findLast((term) => term.id === id)]
    if (extension === undefined || first === undefined || last === undefined) return []
    const { atMost } = extension
    const latest = atMost && countDays(first.dueDay, atMost, 1, policy.calendar)
    const until = settledAt(rule, currentFacts(state))
    const bounds = { ...(until === undefined ? {} : { until }), ...(latest === undefined ? {} : { latest }) }
    return [{ id, label, clause, dueDay: last.dueDay, ...bounds }]
  })
}
