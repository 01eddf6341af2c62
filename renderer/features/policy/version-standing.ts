import { addDays } from '../../../shared/domain/calendar/day.ts'
import { standingVersions } from '../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { LocalDay } from '../../../shared/domain/time.ts'

/** Where a version stands among the others; `until` is the last day of receipt it applies to. */
export type VersionStanding =
  | { readonly is: 'inForce' }
  | { readonly is: 'future' }
  | { readonly is: 'past'; readonly until: LocalDay }
  /** A later version with the same first day took its place before it could count. */
  | { readonly is: 'replaced' }
  | { readonly is: 'withdrawn' }

/** Where a version stands, given which one is in force. */
export function standingOf(policy: Policy, versions: readonly Policy[], inForce: Policy): VersionStanding {
  const { version, effectiveFrom } = policy
  if (version === inForce.version) return { is: 'inForce' }
  if (policy.withdrawn === true) return { is: 'withdrawn' }
  const standing = standingVersions(versions)
  if (standing.some((other) => other.effectiveFrom === effectiveFrom && other.version > version)) {
    return { is: 'replaced' }
  }
  if (effectiveFrom > inForce.effectiveFrom) return { is: 'future' }
  const next = standing
    .map((other) => other.effectiveFrom)
    .filter((day) => day > effectiveFrom)
    .toSorted()[0]
  return { is: 'past', until: addDays(next ?? inForce.effectiveFrom, -1) }
}
