import { textOf } from './values.ts'
import type { Policy } from '../policy/policy.ts'
import type { FieldValues } from './field-value.ts'

/**
 * Whether a signal is a complaint under this policy: by its kind, and by the ground on which it was triaged (LM-1.1).
 *
 * One of which neither is entered yet is taken as a complaint.
 */
export function isComplaint(values: FieldValues, policy: Policy): boolean {
  const kind = textOf(values, 'signalKind')
  const ground = policy.grounds.find(({ id }) => id === textOf(values, 'classification.ground'))
  return (kind === '' || policy.complaintKinds.includes(kind)) && ground?.complaint !== false
}
