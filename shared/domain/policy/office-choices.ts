import type { TermRule } from '../terms/rule.ts'
import { clauseOf } from './lookup.ts'
import type { Policy } from './policy.ts'
import { hasInk } from '../text/tidy.ts'

/** How long a term is. */
export type TermLength = TermRule['length']

/** The words in which the office's own choice of retention enters its regulation; the length is filled in from the term. */
const ownRetention = {
  term: 'Vernietigen',
  title: 'Bewaartermijn',
  summary:
    'Na het afsluiten bewaren wij een dossier {destroy}. Daarna vernietigen wij het. Deze termijn koos ons kantoor zelf.'
}

/** The term after which a dossier is destroyed, if the policy has one. */
export function destructionTermOf(policy: Policy): TermRule | undefined {
  return policy.terms.find(({ stoppedBy }) => stoppedBy === 'destroyed')
}

/** The policy with another length for one of its terms. */
export function withTermLength(policy: Policy, term: string, length: TermLength): Policy {
  return { ...policy, terms: policy.terms.map((rule) => (rule.id === term ? { ...rule, length } : rule)) }
}

/** The policy with the stricter term that one of its notes offers. */
export function withStricterTerm(policy: Policy, note: string): Policy {
  const stricter = policy.notes.find(({ id }) => id === note)?.stricter
  return stricter === undefined ? policy : withTermLength(policy, stricter.term, stricter.length)
}

/** Whether the policy already has the stricter term that a note offers. */
export function isStricterTaken(policy: Policy, note: Policy['notes'][number]): boolean {
  const length = policy.terms.find(({ id }) => id === note.stricter?.term)?.length
  return length?.value === note.stricter?.length.value && length?.unit === note.stricter?.length.unit
}

/**
 * The policy with the retention that the office chose, counted from closing, with a provision of its own.
 *
 * A policy that already has a destruction term only gets its length.
 */
export function withRetention(policy: Policy, length: TermLength): Policy {
  const existing = destructionTermOf(policy)
  if (existing !== undefined) return withTermLength(policy, existing.id, length)
  const clause = `${policy.id}-bewaartermijn`
  const destroy: TermRule = {
    id: 'destroy',
    clause,
    label: ownRetention.term,
    kind: 'retention',
    start: { from: 'event', event: 'closed' },
    length,
    onDayOff: 'keep',
    stoppedBy: 'destroyed',
    lapsesOn: []
  }
  const { title, summary } = ownRetention
  return {
    ...policy,
    clauses: clauseOf(policy, clause) ? policy.clauses : [...policy.clauses, { id: clause, title, summary }],
    terms: [...policy.terms, destroy],
    retention: { ...policy.retention, clause }
  }
}

/** An older version with what the office filled in of its independent body later; what the body may do stays as it was. */
export function withNamedBody(policy: Policy, later: Policy): Policy {
  const [own, named] = [policy.independentBody, later.independentBody]
  if (own === undefined || named === undefined || hasInk(own.name)) return policy
  const { binding, clause, refers } = own
  return { ...policy, independentBody: { ...named, binding, clause, ...(refers === undefined ? {} : { refers }) } }
}
