import type { Refusal } from '../../result.ts'
import type { FieldId } from '../form/fields.ts'
import type { Permission } from '../permissions/permission.ts'
import type { TermEvent, TermRule } from '../terms/rule.ts'
import { letterFaults } from './letter-faults.ts'
import { fieldRuleOf, roleOf } from './lookup.ts'
import type { Policy } from './policy.ts'
import { clashingTerms } from './term-clashes.ts'

/** The field in which an act that stops or starts a term leaves its moment. */
const fieldBehind: Partial<Record<TermEvent, FieldId>> = {
  reactionSent: 'handling.reactionAt',
  confirmationSent: 'handling.confirmedAt',
  delayNoticeSent: 'handling.delayNotice',
  decisionSent: 'settlement.decisionSentAt',
  positionReceived: 'settlement.positionReceivedAt',
  calledBack: 'handling.calledBackAt',
  appealed: 'settlement.positionReceivedAt'
}

/** What somebody must be allowed to do, or the office comes to a halt. */
const indispensable: readonly { readonly permission: Permission; readonly code: string }[] = [
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

function fieldsOfTerm({ start, stoppedBy }: TermRule): FieldId[] {
  const stop = stoppedBy && fieldBehind[stoppedBy]
  const begin = start.from === 'event' ? start.provisionally === undefined && fieldBehind[start.event] : undefined
  const day: FieldId | undefined = start.from === 'day' ? 'handling.callBackDay' : undefined
  return [stop, begin, day].filter((id): id is FieldId => typeof id === 'string')
}

function termsWithoutAct(policy: Policy): Refusal[] {
  return policy.terms.flatMap((term, index) =>
    fieldsOfTerm(term)
      .filter((field) => !fieldRuleOf(policy, field).on)
      .map((field) => ({
        code: 'policy.termWithoutAct',
        params: { path: `terms.${String(index)}`, term: term.label, field, clause: term.clause }
      }))
  )
}

function signersWhoMayNot(policy: Policy): Refusal[] {
  return policy.closing.signatures.slots.flatMap(({ by, label, clause }, index) => {
    if (by.who !== 'role' || roleOf(policy, by.role)?.permissions.includes('sign') !== false) return []
    return [
      { code: 'policy.signerMayNotSign', params: { path: `closing.signatures.slots.${String(index)}`, label, clause } }
    ]
  })
}

function missingPermissions(policy: Policy): Refusal[] {
  return indispensable
    .filter(({ permission }) => !policy.roles.some(({ permissions }) => permissions.includes(permission)))
    .map(({ code }) => ({ code, params: { path: 'roles' } }))
}

function retentionNotChosen({ retention, terms }: Policy): Refusal[] {
  const isChosen = terms.some(({ stoppedBy }) => stoppedBy === 'destroyed')
  return retention.chosenByOffice && !isChosen
    ? [{ code: 'policy.retentionNotChosen', params: { path: 'retention', clause: retention.clause ?? '' } }]
    : []
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
    ...termsWithoutAct(policy),
    ...signersWhoMayNot(policy),
    ...missingPermissions(policy),
    ...retentionNotChosen(policy),
    ...letterFaults(policy)
  ]
}
