import { isRequired, type CompletenessMoment } from '../../../shared/domain/form/completeness.ts'
import type { FieldKind } from '../../../shared/domain/form/field.ts'
import { findField } from '../../../shared/domain/form/fields.ts'
import { findDetail } from '../../../shared/domain/form/details.ts'
import { fieldRuleOf } from '../../../shared/domain/form/field-rule.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'

/** One thing that a form asks: a field of the registration form, a detail of an act, or the act's moment. */
export type AskedField = FieldKind & {
  readonly id: string
  readonly from: 'form' | 'act'
  readonly required: boolean
  readonly clause?: string | undefined
  /** Choices that do not apply here. */
  readonly except?: readonly string[]
}

/** A field of the registration form as it is asked by a moment, or at will. */
export function askFormField(
  policy: Policy,
  id: string,
  when: CompletenessMoment | { readonly required: boolean }
): AskedField {
  const field = findField(id)
  if (field === undefined) throw new Error(`no field ${id} on the form`)
  const required = typeof when === 'string' ? isRequired(policy, id, when) : when.required
  return { ...field, from: 'form', required, clause: fieldRuleOf(policy, id).clause }
}

/** A detail that an act asks beside the form. */
export function askDetail(id: string, required: boolean): AskedField {
  const detail = findDetail(id)
  if (detail === undefined) throw new Error(`no detail ${id}`)
  return { ...detail, from: 'act', required }
}

/** The moment at which an act happened. */
export const askedMoment: AskedField = { id: 'at', kind: 'instant', from: 'act', required: true }
