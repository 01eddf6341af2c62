import { fieldRuleOf } from '../../policy/lookup.ts'
import type { Policy } from '../../policy/policy.ts'
import type { FieldId } from '../../form/fields.ts'
import type { ActDefinition, Asked } from './act.ts'

/** The fields of the form that an act asks under a policy: only those that are switched on. */
export function askedFields(act: ActDefinition, policy: Policy): Asked<FieldId>[] {
  return act.fields.filter(({ id }) => fieldRuleOf(policy, id).on)
}

/** Whether a policy knows this act at all. */
export function existsUnder(act: ActDefinition, policy: Policy): boolean {
  return act.needs === undefined || fieldRuleOf(policy, act.needs).on
}
