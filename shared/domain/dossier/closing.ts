import type { Refusal } from '../../result.ts'
import { missingFields } from '../form/completeness.ts'
import { textOf } from '../form/values.ts'
import type { Policy, SignatureSlot } from '../policy/policy.ts'
import { fieldRuleOf } from '../policy/lookup.ts'
import { isComplaint } from './kind.ts'
import { currentFacts, type DossierState } from './state.ts'

/** The signatures that this dossier needs as it stands (EW-5.4). */
export function neededSignatures(state: DossierState, policy: Policy): readonly SignatureSlot[] {
  const { when, slots } = policy.closing.signatures
  const isAsked =
    isComplaint(state.values, policy) &&
    (when === 'always' || (when === 'satisfied' && textOf(state.values, 'settlement.satisfied') === 'yes'))
  return isAsked ? slots : []
}

/** The signatures that are needed and not there yet. */
export function missingSignatures(state: DossierState, policy: Policy): SignatureSlot[] {
  return neededSignatures(state, policy).filter(
    (slot) => !state.signatures.some((signature) => signature.slot === slot.slot)
  )
}

/** What the form still lacks before it may be signed or closed, field by field (EW-6.2). */
export function formGaps(state: DossierState, policy: Policy): Refusal[] {
  return missingFields(state.values, policy, 'closing').map((field) => ({
    code: 'closing.fieldMissing',
    field,
    params: { clause: fieldRuleOf(policy, field).clause ?? policy.closing.completeness.clause }
  }))
}

/** Everything that keeps the dossier from closing, each with its clause. */
export function closingGaps(state: DossierState, policy: Policy): Refusal[] {
  const { decision, satisfaction } = policy.closing
  const isDecided = currentFacts(state).decisionSent !== undefined
  const satisfied = textOf(state.values, 'settlement.satisfied')
  return [
    ...(decision.required && !isDecided && isComplaint(state.values, policy)
      ? [{ code: 'closing.noDecision', params: { clause: decision.clause } }]
      : []),
    ...formGaps(state, policy),
    ...(satisfaction.mustBeSatisfied && satisfied !== 'yes' && isComplaint(state.values, policy)
      ? [{ code: 'closing.notSatisfied', params: { clause: satisfaction.clause } }]
      : []),
    ...missingSignatures(state, policy).map((slot) => ({
      code: 'closing.signatureMissing',
      params: { signer: slot.label, clause: slot.clause }
    }))
  ]
}
