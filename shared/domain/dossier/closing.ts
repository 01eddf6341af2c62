import { type Refusal, refusedWhen } from '../../result.ts'
import { missingFields } from '../form/completeness.ts'
import type { FieldId } from '../form/fields.ts'
import { isBlank, textOf } from '../form/values.ts'
import type { Policy, SignatureSlot } from '../policy/policy.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import { isComplaint } from '../form/kind.ts'
import { isGrave } from './gravity.ts'
import { nobodyToAsk, uninformed } from './involved.ts'
import { isNotGiven, isUnreachable } from './not-given.ts'
import { bindingRuling } from './ruling.ts'
import { currentFacts, type DossierState } from './state.ts'

/** The signatures that this dossier needs as it stands (EW-5.4). */
export function neededSignatures(state: DossierState, policy: Policy): readonly SignatureSlot[] {
  const { when, slots } = policy.closing.signatures
  const isAsked =
    isComplaint(state.values, policy) &&
    (when === 'always' || (when === 'satisfied' && textOf(state.values, 'settlement.satisfied') === 'yes'))
  return isAsked ? slots : []
}

/** Whether nobody can set this signature: those whom the complaint is about cannot, and it was stated why (EW-5.4). */
export function isWaived(slot: SignatureSlot, state: DossierState): boolean {
  return slot.by.who === 'involved' && nobodyToAsk(state)
}

/** The signatures that are needed and not there yet, apart from those that nobody can set. */
export function missingSignatures(state: DossierState, policy: Policy): SignatureSlot[] {
  return neededSignatures(state, policy).filter(
    (slot) => !state.signatures.some((signature) => signature.slot === slot.slot) && !isWaived(slot, state)
  )
}

/** Whether an empty field may stay so: not given, nobody to tell (EW-4.1), or told by the list of correspondence (LM-5.3). */
function mayStayEmpty(state: DossierState, field: FieldId): boolean {
  if (field === 'handling.correspondence') return state.hasCorrespondence
  return isNotGiven(state, field) || (field === 'handling.employeeInformedAt' && nobodyToAsk(state))
}

/** What the form still lacks before it may be signed or closed, field by field (EW-6.2). */
export function formGaps(state: DossierState, policy: Policy): Refusal[] {
  return missingFields(state.values, policy, 'closing')
    .filter((field) => !mayStayEmpty(state, field))
    .map((field) => ({
      code: 'closing.fieldMissing',
      field,
      params: { clause: fieldRuleOf(policy, field).clause ?? policy.closing.completeness.clause }
    }))
}

/** Those whom the complaint is about must have been told before it closes (EW-4.1, IN-2.1). */
function informingGaps(state: DossierState, policy: Policy, others: readonly Refusal[]): Refusal[] {
  const { required, clause } = policy.employeeInformed
  const left = uninformed(state).map(({ name }) => name)
  const isSaid = others.some(({ field }) => field === 'handling.employeeInformedAt')
  return required && left.length > 0 && !isSaid && isComplaint(state.values, policy)
    ? [{ code: 'closing.notInformed', params: { names: left.join(', '), clause } }]
    : []
}

/** The head of the department must know of a grave complaint before it closes (TB-2.3). */
function headGaps({ values }: DossierState, policy: Policy): Refusal[] {
  const head = policy.headInformed
  return isGrave(values, policy) && isComplaint(values, policy) && isBlank(values['handling.headInformedAt'])
    ? [{ code: 'closing.headNotInformed', params: { clause: head?.clause ?? '' } }]
    : []
}

/** Whether the complainant's content is there, or what takes its place: a binding ruling, or that nobody can ask (EW-3.2, LM-5.6). */
function isContent(state: DossierState, policy: Policy): boolean {
  const isSaid = textOf(state.values, 'settlement.satisfied') === 'yes'
  return isSaid || bindingRuling(state, policy) !== null || isUnreachable(state)
}

/** Everything that keeps the dossier from closing, each with its clause. */
export function closingGaps(state: DossierState, policy: Policy): Refusal[] {
  const { decision, satisfaction } = policy.closing
  const isDecided = currentFacts(state).decisionSent !== undefined
  const gaps = formGaps(state, policy)
  return [
    ...refusedWhen(decision.required && !isDecided && isComplaint(state.values, policy), 'closing.noDecision', {
      params: { clause: decision.clause }
    }),
    ...gaps,
    ...informingGaps(state, policy, gaps),
    ...headGaps(state, policy),
    ...refusedWhen(
      satisfaction.mustBeSatisfied && !isContent(state, policy) && isComplaint(state.values, policy),
      'closing.notSatisfied',
      { params: { clause: satisfaction.clause } }
    ),
    ...missingSignatures(state, policy).map((slot): Refusal => ({
      code: 'closing.signatureMissing',
      params: { signer: slot.label, clause: slot.clause }
    }))
  ]
}
