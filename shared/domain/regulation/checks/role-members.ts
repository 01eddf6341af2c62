import { isAllowed } from '../../policy/allowed.ts'
import { type Refusal, refusedWhen } from '../../../result.ts'
import type { Permission } from '../../permissions/permission.ts'
import { roleOf } from '../../policy/lookup.ts'
import type { Policy } from '../../policy/policy.ts'
import { placesOf } from '../../policy/said-places.ts'

/** As much of an account as the roles of a policy concern. */
export interface RoleHolder {
  readonly role: string
  readonly active: boolean
}

/** Without these nobody could put anything right again. */
const keys: readonly Permission[] = ['manageAccounts', 'manageOffice']

function isHeld(role: string, holders: readonly RoleHolder[]): boolean {
  return holders.some((holder) => holder.active && holder.role === role)
}

/** The roles that the policy counts on and that no account in use holds: something to see to, not a reason to refuse. */
export function findUnheldRoles(policy: Policy, holders: readonly RoleHolder[]): Refusal[] {
  const unheld = placesOf(policy).flatMap(({ path, said: { held }, value, clause }): Refusal[] => {
    if (held !== true || typeof value !== 'string' || isHeld(value, holders)) return []
    const role = roleOf(policy, value)?.label ?? value
    return [{ code: 'policy.roleNobodyHolds', params: { path, role, clause } }]
  })
  const { roles, clause } = policy.handling
  const canBeHandled = roles.some((role) => isHeld(role, holders))
  return canBeHandled
    ? unheld
    : [...unheld, { code: 'policy.nobodyHandles', params: { path: 'handling.roles', clause } }]
}

/** What would shut people out: accounts whose role the policy no longer has, or nobody left who may manage the office. */
export function findLockedOut(policy: Policy, holders: readonly RoleHolder[]): Refusal[] {
  const gone = new Set(holders.filter(({ role }) => roleOf(policy, role) === undefined).map(({ role }) => role))
  const managers = holders.filter(({ role, active }) => active && keys.every((key) => isAllowed(policy, role, key)))
  return [
    ...[...gone].map((role): Refusal => ({ code: 'policy.roleInUse', params: { path: 'roles', role } })),
    ...refusedWhen(managers.length === 0, 'policy.nobodyManages', { params: { path: 'roles' } })
  ]
}
