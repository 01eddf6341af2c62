import { findPolicyConflicts } from '../../../../shared/domain/regulation/checks/conflicts.ts'
import { loadPolicy } from '../../../../shared/domain/regulation/checks/load-policy.ts'
import { idleTranslations } from '../../../../shared/domain/policy/translations.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import { findLockedOut, findUnheldRoles } from '../../../../shared/domain/regulation/checks/role-members.ts'
import type { Refusal } from '../../../../shared/result.ts'
import { useColleagues } from '../../../api/queries.ts'

/** What is to be seen to in a regulation that is being edited. */
export interface Findings {
  /** What keeps a version from being saved. */
  readonly wrong: readonly Refusal[]
  readonly warnings: readonly Refusal[]
}

/** Names what went by the label it had in the saved regulation, where only its id is left. */
function named(refusal: Refusal, saved: Policy): Refusal {
  const { target, role, ...params } = refusal.params ?? {}
  const items = [...saved.roles, ...saved.terms, ...saved.gravities, ...saved.signalKinds]
  const labelOf = (id: string | number) => items.find((item) => item.id === id)?.label ?? id
  return {
    ...refusal,
    params: {
      ...params,
      ...(target === undefined ? {} : { target: labelOf(target) }),
      ...(role === undefined ? {} : { role: labelOf(role) })
    }
  }
}

function idleWords(policy: Policy): Refusal[] {
  return idleTranslations(policy, 'en').map((target) => ({
    code: 'policy.idleTranslation',
    params: { path: 'translations', target }
  }))
}

function findingsOf(policy: Policy, holders: ReturnType<typeof useColleagues>['data']): Findings {
  const loaded = loadPolicy(policy)
  if (!loaded.ok) return { wrong: loaded.error, warnings: [] }
  if (holders === undefined) return { wrong: findPolicyConflicts(policy), warnings: [] }
  return {
    wrong: [...findPolicyConflicts(policy), ...findLockedOut(policy, holders)],
    warnings: [...findUnheldRoles(policy, holders), ...idleWords(policy)]
  }
}

/** What keeps an edited regulation from being saved, and what is only to be seen to. */
export function useFindings(policy: Policy, saved: Policy): Findings {
  const { wrong, warnings } = findingsOf(policy, useColleagues().data)
  return { wrong: wrong.map((refusal) => named(refusal, saved)), warnings }
}
