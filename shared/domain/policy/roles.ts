import { roleOf } from './lookup.ts'
import type { Policy, Role } from './policy.ts'

/** The role with that id and those it builds on, the nearest first; a circle ends where it would come round. */
export function rolesBehind(policy: Policy, id: string): Role[] {
  const line: Role[] = []
  for (let role = roleOf(policy, id); role !== undefined && !line.includes(role);) {
    line.push(role)
    role = role.builtOn === undefined ? undefined : roleOf(policy, role.builtOn)
  }
  return line
}

/** Whether a role builds on itself, by way of others or not. */
export function isInCircle(policy: Policy, { id, builtOn }: Role): boolean {
  return builtOn !== undefined && rolesBehind(policy, builtOn).some((role) => role.id === id)
}

/** The roles that a role can build on without a circle. */
export function mayBuildOn(policy: Policy, id: string): Role[] {
  return policy.roles.filter((role) => rolesBehind(policy, role.id).every((behind) => behind.id !== id))
}

function withBuiltOn({ builtOn: _before, ...role }: Role, builtOn: string | undefined): Role {
  return builtOn === undefined ? role : { ...role, builtOn }
}

/** The policy in which a role builds on another, or on none. */
export function withRoleBuiltOn(policy: Policy, id: string, builtOn: string | undefined): Policy {
  return { ...policy, roles: policy.roles.map((role) => (role.id === id ? withBuiltOn(role, builtOn) : role)) }
}

/** What a role becomes when the one it builds on goes: it takes over what that one may, and what that one builds on. */
function heirOf(role: Role, gone: Role): Role {
  const permissions = [...new Set([...gone.permissions, ...role.permissions])]
  return withBuiltOn({ ...role, permissions }, gone.builtOn === role.id ? undefined : gone.builtOn)
}

/** The policy without a role; roles that build on it keep what they may. */
export function withoutRole(policy: Policy, id: string): Policy {
  const gone = roleOf(policy, id)
  const { roles, handling } = policy
  if (gone === undefined) return policy
  return {
    ...policy,
    roles: roles.filter((role) => role !== gone).map((role) => (role.builtOn === id ? heirOf(role, gone) : role)),
    handling: { ...handling, roles: handling.roles.filter((role) => role !== id) }
  }
}
