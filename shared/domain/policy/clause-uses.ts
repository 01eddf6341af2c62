import { namingInstead, placesOf } from './said-places.ts'
import type { Policy } from './policy.ts'

/** A place in a policy that cites a clause. */
export interface ClauseUse {
  readonly path: string
  readonly target: string
}

/** Every place in a policy that cites a clause, with its path. */
export function clauseUses(policy: Policy): ClauseUse[] {
  return placesOf(policy).flatMap(({ path, said, value }) =>
    said.names === 'clauses' && typeof value === 'string' ? [{ path, target: value }] : []
  )
}

/** The policy with another number for a clause, and all that cites it following. */
export function renameClause(policy: Policy, from: string, to: string): Policy {
  const clauses = policy.clauses.map((clause) => (clause.id === from ? { ...clause, id: to } : clause))
  return { ...namingInstead(policy, 'clauses', from, to), clauses }
}

/** The first number for a clause of the office's own that is still free: `EW-own-1`. */
export function freeClauseId({ id, clauses }: Policy): string {
  const taken = new Set(clauses.map((clause) => clause.id))
  let count = 1
  while (taken.has(`${id}-own-${String(count)}`)) count += 1
  return `${id}-own-${String(count)}`
}

/** The clauses that only got another number: the same words under one that was not there before. */
export function renumberedClauses(before: Policy, after: Policy): { readonly from: string; readonly to: string }[] {
  const gone = before.clauses.filter(({ id }) => !after.clauses.some((clause) => clause.id === id))
  const fresh = after.clauses.filter(({ id }) => !before.clauses.some((clause) => clause.id === id))
  return gone.flatMap(({ id, title, summary }) => {
    const same = fresh.find((clause) => clause.title === title && clause.summary === summary)
    return same === undefined ? [] : [{ from: id, to: same.id }]
  })
}
