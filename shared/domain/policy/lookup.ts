import { findField } from '../form/fields.ts'
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

/**
 * What the policy says of a form field. One it does not mention is never required, and on unless the field is newer than
 * the policy's format: so a field that is added later does not appear in the versions and dossiers from before it.
 */
export function fieldRuleOf({ fields, format }: Pick<Policy, 'fields' | 'format'>, id: string): FieldRule {
  const isKnown = (findField(id)?.since ?? 1) <= format
  return fields.find((field) => field.id === id) ?? { id, on: isKnown, required: 'never' }
}

/** The version in force on a day of receipt: the latest that had begun, or the first when none had. */
export function policyInForce(versions: readonly Policy[], day: LocalDay): Policy | undefined {
  const byStart = versions.toSorted(
    (left, right) => left.effectiveFrom.localeCompare(right.effectiveFrom) || left.version - right.version
  )
  return byStart.findLast((version) => version.effectiveFrom <= day) ?? byStart[0]
}
