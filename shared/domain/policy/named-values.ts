import { readClause } from './clause-text.ts'
import type { PolicyPlace } from './place.ts'
import type { Policy } from './policy.ts'

interface Named {
  readonly id: string
  readonly label: string
}

/** What an id stands for, by where in the policy it is written. */
const lists: Readonly<Record<string, (policy: Policy) => readonly Named[]>> = {
  'terms/start.term': ({ terms }) => terms,
  'terms/extension.by': ({ terms }) => terms,
  'notes/stricter.term': ({ terms }) => terms,
  'handling/roles': ({ roles }) => roles,
  'closing/completeness.by.role': ({ roles }) => roles,
  'closing.signatures.slots/by.role': ({ roles }) => roles,
  'complaintKinds/': ({ signalKinds }) => signalKinds,
  'headInformed/role': ({ roles }) => roles,
  'headInformed/gravity': ({ gravities }) => gravities
}

/** A text from a policy as a person reads it: the label behind an id, and a clause with its lengths filled in. */
export function namedText(policy: Policy, { part, aspect }: PolicyPlace, text: string): string {
  const named = lists[`${part}/${aspect}`]?.(policy).find(({ id }) => id === text)
  if (named !== undefined) return named.label
  return part === 'clauses' ? readClause(policy, { id: '', title: text, summary: '' }).title : text
}
