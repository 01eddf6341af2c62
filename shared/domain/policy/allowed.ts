import { rolesBehind } from './roles.ts'
import type { Policy } from './policy.ts'
import type { Permission } from '../permissions/permission.ts'

/** The roles that may do this, by their labels. */
export function rolesThatMay(policy: Policy, permission: Permission): string[] {
  return policy.roles.filter(({ id }) => isAllowed(policy, id, permission)).map(({ label }) => label)
}

/** Whether any role may do this. */
export function somebodyMay(policy: Policy, permission: Permission): boolean {
  return policy.roles.some(({ id }) => isAllowed(policy, id, permission))
}

/** Whether the policy lets a role do this, by itself or by a role it builds on; a role it does not name may do nothing. */
export function isAllowed(policy: Policy, role: string, permission: Permission): boolean {
  return rolesBehind(policy, role).some(({ permissions }) => permissions.includes(permission))
}
