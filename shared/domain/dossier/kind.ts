import { textOf } from '../form/values.ts'
import type { Policy } from '../policy/policy.ts'
import type { FieldValues } from './event.ts'

/** Whether a signal is a complaint under this policy; one of which the kind is not entered yet is taken as one. */
export function isComplaint(values: FieldValues, policy: Policy): boolean {
  const kind = textOf(values, 'signalKind')
  return kind === '' || policy.complaintKinds.includes(kind)
}
