import type { RefusalCode } from '../../../refusal-codes.ts'
import type { Refusal } from '../../../result.ts'
import { countedYears, isCountedDay } from '../../calendar/years.ts'
import type { Permission } from '../../permissions/permission.ts'
import { emptyChoices, impossibleDemands } from './demanded-acts.ts'
import { letterFaults } from './letter-faults.ts'
import { isAllowed, somebodyMay } from '../../policy/allowed.ts'
import { roleOf } from '../../policy/lookup.ts'
import type { Policy } from '../../policy/policy.ts'
import { isInCircle } from '../../policy/roles.ts'
import { clashingTerms } from './term-clashes.ts'
import { findTermConflicts } from './term-conflicts.ts'

/** What somebody must be allowed to do, or the office comes to a halt. */
const indispensable: readonly { readonly permission: Permission; readonly code: RefusalCode }[] = [
  { permission: 'takeIn', code: 'policy.nobodyTakesIn' },
  { permission: 'close', code: 'policy.nobodyCloses' },
  { permission: 'manageAccounts', code: 'policy.nobodyManagesAccounts' },
  { permission: 'manageOffice', code: 'policy.nobodyManages' }
]

function fieldsOff(policy: Policy): Refusal[] {
  return policy.fields.flatMap(({ id, on, required, clause = '' }, index) =>
    !on && required !== 'never'
      ? [{ code: 'policy.requiredFieldOff', params: { path: `fields.${String(index)}`, field: id, clause } }]
      : []
  )
}

function signersWhoMayNot(policy: Policy): Refusal[] {
  return policy.closing.signatures.slots.flatMap(({ by, label, clause }, index) => {
    if (by.who !== 'role' || roleOf(policy, by.role) === undefined || isAllowed(policy, by.role, 'sign')) return []
    return [
      { code: 'policy.signerMayNotSign', params: { path: `closing.signatures.slots.${String(index)}`, label, clause } }
    ]
  })
}

function rolesInCircle(policy: Policy): Refusal[] {
  return policy.roles.flatMap((role, index) =>
    isInCircle(policy, role)
      ? [{ code: 'policy.roleInCircle', params: { path: `roles.${String(index)}.builtOn`, role: role.label } }]
      : []
  )
}

function missingPermissions(policy: Policy): Refusal[] {
  return indispensable
    .filter(({ permission }) => !somebodyMay(policy, permission))
    .map(({ code }) => ({ code, params: { path: 'roles' } }))
}

function stagesNobodyHandles({ handling, stages }: Policy): Refusal[] {
  if (handling.roles.length > 0) return []
  const index = stages.findIndex(({ responsible }) => responsible === 'handler')
  const stage = stages[index]
  return stage === undefined
    ? [{ code: 'policy.nobodyMayHandle', params: { path: 'handling.roles', clause: handling.clause } }]
    : [
        {
          code: 'policy.stageNobodyHandles',
          params: { path: `stages.${String(index)}`, stage: stage.label, clause: stage.clause }
        }
      ]
}

function noComplaints({ complaintKinds, signalKinds }: Policy): Refusal[] {
  const clause = signalKinds[0]?.clause ?? ''
  return complaintKinds.length > 0
    ? []
    : [{ code: 'policy.noComplaintKind', params: { path: 'complaintKinds', clause } }]
}

function retentionNotChosen({ retention, terms }: Policy): Refusal[] {
  const isChosen = terms.some(({ stoppedBy }) => stoppedBy === 'destroyed')
  return retention.chosenByOffice && !isChosen
    ? [{ code: 'policy.retentionNotChosen', params: { path: 'retention', clause: retention.clause ?? '' } }]
    : []
}

function daysNobodyCounts({ calendar }: Policy): Refusal[] {
  return calendar.closedDays.flatMap((day, index) =>
    isCountedDay(day)
      ? []
      : [
          {
            code: 'policy.dayOutsideYears',
            params: { path: `calendar.closedDays.${String(index)}`, day, ...countedYears }
          }
        ]
  )
}

/**
 * Names every combination in a policy that cannot be carried out, with its path and, where there is one, its clause.
 *
 * The references within the policy are taken to hold, as `loadPolicy` sees to.
 */
export function findPolicyConflicts(policy: Policy): Refusal[] {
  return [
    ...clashingTerms(policy),
    ...fieldsOff(policy),
    ...findTermConflicts(policy),
    ...rolesInCircle(policy),
    ...signersWhoMayNot(policy),
    ...missingPermissions(policy),
    ...impossibleDemands(policy),
    ...emptyChoices(policy),
    ...stagesNobodyHandles(policy),
    ...noComplaints(policy),
    ...retentionNotChosen(policy),
    ...daysNobodyCounts(policy),
    ...letterFaults(policy)
  ]
}
