import type { LocalDay } from '../time.ts'
import { readClause } from './clause-text.ts'
import type { Clause, Policy, Role } from './policy.ts'

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

/** The versions that were not taken back, the first one first. */
export function standingVersions(versions: readonly Policy[]): Policy[] {
  return versions.filter(({ withdrawn }) => withdrawn !== true).toSorted((left, right) => left.version - right.version)
}

/** The version in force on a day of receipt: the latest that had begun, or the first when none had. */
export function policyInForce(versions: readonly Policy[], day: LocalDay): Policy | undefined {
  const byStart = standingVersions(versions).toSorted(
    (left, right) => left.effectiveFrom.localeCompare(right.effectiveFrom) || left.version - right.version
  )
  return byStart.findLast((version) => version.effectiveFrom <= day) ?? byStart[0]
}
