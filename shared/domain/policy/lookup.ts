import type { LocalDay } from '../time.ts'
import { readClause } from './clause-text.ts'
import type { Clause, FieldRule, Policy, Role } from './policy.ts'

/** The clause with that id, if the policy has it. */
export function clauseOf(policy: Policy, id: string): Clause | undefined {
  const found = policy.clauses.find((clause) => clause.id === id)
  return found && readClause(policy, found)
}

/** All clauses, in the order of the regulation. */
export function clausesOf(policy: Policy): Clause[] {
  return policy.clauses.map((clause) => readClause(policy, clause))
}

/** The role with that id, if the policy has it. */
export function roleOf(policy: Policy, id: string): Role | undefined {
  return policy.roles.find((role) => role.id === id)
}

/** What the policy says of a form field; a field it does not mention is on and never required. */
export function fieldRuleOf(policy: Pick<Policy, 'fields'>, id: string): FieldRule {
  return policy.fields.find((field) => field.id === id) ?? { id, on: true, required: 'never' }
}

/** The version in force on a day of receipt: the latest that had begun, or the first when none had. */
export function policyInForce(versions: readonly Policy[], day: LocalDay): Policy | undefined {
  const byStart = versions.toSorted(
    (left, right) => left.effectiveFrom.localeCompare(right.effectiveFrom) || left.version - right.version
  )
  return byStart.findLast((version) => version.effectiveFrom <= day) ?? byStart[0]
}
