import { activeFields } from './completeness.ts'
import type { FieldId } from './fields.ts'
import type { Policy } from '../policy/policy.ts'

/** What only the complainant can tell: it may stay unknown. What the office itself knows, such as the day of receipt, never may. */
const fromComplainant: ReadonlySet<string> = new Set<FieldId>([
  'complainant.name',
  'complainant.organisation',
  'complainant.address',
  'complainant.postcode',
  'complainant.place',
  'complainant.phone',
  'complainant.email',
  'complainant.kind',
  'complainant.reference',
  'complaint.occurredOn',
  'complaint.involved',
  'complaint.desired'
])

/** Whether a field may be kept as not given by the complainant. */
export function mayBeNotGiven(id: string): boolean {
  return fromComplainant.has(id)
}

/** The fields of a policy that may be kept as not given. */
export function givableFields(policy: Policy): FieldId[] {
  return activeFields(policy)
    .map(({ id }) => id)
    .filter(mayBeNotGiven)
}
