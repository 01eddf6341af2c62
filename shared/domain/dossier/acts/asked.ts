import { findField, type FieldId } from '../../form/fields.ts'
import { optionsOf } from '../../form/options.ts'
import { fieldRuleOf } from '../../form/field-rule.ts'
import type { Policy } from '../../policy/policy.ts'
import type { DetailId } from '../../form/details.ts'
import type { ActDefinition, Asked } from './act.ts'

/** Whether there is anything to choose: a list of one is not asked. */
function hasChoice(id: FieldId, policy: Policy): boolean {
  const field = findField(id)
  const isList = field?.kind === 'choice' || field?.kind === 'choices'
  return !isList || optionsOf(policy, field.options).length > 1
}

/** The fields of the form that an act asks under a policy: only those that are switched on, with something to choose. */
export function askedFields(act: ActDefinition, policy: Policy): Asked<FieldId>[] {
  return act.fields.filter(({ id }) => fieldRuleOf(policy, id).on && hasChoice(id, policy))
}

/** What an act asks beside the form: which terms a notice moves only where it can move more than one, and of the regulation only where its form keeps that (EW-3.1). */
export function askedDetails(act: ActDefinition, policy: Policy): readonly Asked<DetailId>[] {
  const canChoose = optionsOf(policy, 'extendableTerms').length > 1
  const isTold = fieldRuleOf(policy, 'handling.regulationToldAt').on
  const leftOut: readonly string[] = [...(canChoose ? [] : ['movedTerms']), ...(isTold ? [] : ['regulationTold'])]
  return act.details.filter(({ id }) => !leftOut.includes(id))
}

/** Whether a policy knows this act at all. */
export function existsUnder(act: ActDefinition, policy: Policy): boolean {
  const isOn = act.needs === undefined || fieldRuleOf(policy, act.needs).on
  return isOn && (act.existsWhen?.(policy) ?? true)
}

/** Whether an act asks for a long text on the form: something to write with the complaint in sight. */
export function asksLongText(act: ActDefinition, policy: Policy): boolean {
  return askedFields(act, policy).some(({ id }) => findField(id)?.kind === 'longText')
}
