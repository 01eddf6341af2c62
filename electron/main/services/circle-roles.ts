import type { Permission } from '../../../shared/domain/permissions/permission.ts'
import { isAllowed } from '../../../shared/domain/policy/allowed.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { CircleRoles } from './ports/vault.ts'

/** The roles whose accounts share a key, under a regulation: who may see all, who may report, who manages the accounts. */
export function circleRoles(policy: Policy): CircleRoles {
  const allowed = (permission: Permission): string[] =>
    policy.roles.map(({ id }) => id).filter((role) => isAllowed(policy, role, permission))
  return { overview: allowed('viewAll'), reports: allowed('report'), accounts: allowed('manageAccounts') }
}
