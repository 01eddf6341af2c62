import { fieldRuleOf } from './field-rule.ts'
import type { Policy } from '../policy/policy.ts'
import type { FieldValues } from './field-value.ts'
import { isComplaint } from './kind.ts'
import type { FormGroup } from './field.ts'
import { type FieldId, formFields } from './fields.ts'
import { isBlank } from './values.ts'

/** The moment at which a form is held against what it must contain. */
export type CompletenessMoment = 'intake' | 'closing'

/** What a policy must know for a derived field to have anything to show. */
const subjectOf: Partial<Record<FieldId, (policy: Policy) => boolean>> = {
  'handling.terms': ({ terms }) => terms.length > 0,
  'handling.delayNotice': ({ terms }) => terms.some(({ extension }) => extension !== undefined),
  'signing.signatures': ({ closing }) => closing.signatures.when !== 'never',
  'signing.destroyOn': ({ terms }) => terms.some(({ stoppedBy }) => stoppedBy === 'destroyed')
}

/** The fields that the policy switches on, in form order; a derived one only where it has a subject. */
export function activeFields(policy: Policy): (typeof formFields)[number][] {
  return formFields.filter(({ id }) => fieldRuleOf(policy, id).on && (subjectOf[id]?.(policy) ?? true))
}

/** Whether the policy wants a field filled by that moment; what intake asks, closing asks too. */
export function isRequired(policy: Policy, id: string, moment: CompletenessMoment): boolean {
  const rule = fieldRuleOf(policy, id)
  return rule.on && (rule.required === 'intake' || rule.required === moment)
}

/** The groups that only a complaint has to fill. */
const complaintGroups: readonly FormGroup[] = ['complainant', 'classification', 'handling', 'settlement']

type FormField = (typeof formFields)[number]

const asked = new WeakMap<Policy, Partial<Record<CompletenessMoment, readonly FormField[]>>>()

/** The fields that a policy wants filled by a moment: the same for every dossier, so it is worked out once. */
function askedBy(policy: Policy, moment: CompletenessMoment): readonly FormField[] {
  const known = asked.get(policy) ?? {}
  const fields =
    known[moment] ?? formFields.filter(({ id, kind }) => kind !== 'derived' && isRequired(policy, id, moment))
  if (known[moment] === undefined) asked.set(policy, { ...known, [moment]: fields })
  return fields
}

/** The fields that are still empty and should not be, in form order (EW-6.2). */
export function missingFields(values: FieldValues, policy: Policy, moment: CompletenessMoment): FieldId[] {
  return askedBy(policy, moment)
    .filter((field) => isBlank(values[field.id]))
    .filter((field) => isComplaint(values, policy) || !complaintGroups.includes(field.group))
    .map((field) => field.id)
}
