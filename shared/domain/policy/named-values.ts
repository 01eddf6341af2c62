import { saidAt } from './said-places.ts'
import { readClause } from './clause-text.ts'
import type { PolicyPlace } from './place.ts'
import type { Policy } from './policy.ts'

const labelled = ['roles', 'terms', 'signalKinds', 'gravities'] as const

/** A text from a policy as a person reads it: the label behind an id, and a clause with its lengths filled in. */
export function namedText(policy: Policy, { part, aspect }: PolicyPlace, text: string): string {
  if (part === 'clauses') return readClause(policy, { id: '', title: text, summary: '' }).title
  const { names } = saidAt(`${part}.${aspect}`)
  const list = labelled.find((known) => known === names)
  return (list && policy[list].find(({ id }) => id === text)?.label) ?? text
}
