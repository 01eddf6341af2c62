import type { FieldRule, Policy } from '../policy/policy.ts'
import { findField } from './fields.ts'

/**
 * What the policy says of a form field. One it does not mention is never required, and on unless the field is newer than
 * the policy's format: so a field that is added later does not appear in the versions and dossiers from before it.
 */
export function fieldRuleOf({ fields, format }: Pick<Policy, 'fields' | 'format'>, id: string): FieldRule {
  const isKnown = (findField(id)?.since ?? 1) <= format
  return fields.find((field) => field.id === id) ?? { id, on: isKnown, required: 'never' }
}
