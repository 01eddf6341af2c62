import { textOf } from '../form/values.ts'
import type { Policy } from '../policy/policy.ts'
import type { FieldValues } from '../form/field-value.ts'

/** The colleagues who are a head of a department, where the policy says by which role (TB-2.3). */
export function headsAmong<Colleague extends { readonly role: string; readonly active: boolean }>(
  colleagues: readonly Colleague[],
  { headInformed }: Policy
): Colleague[] {
  return colleagues.filter(({ active, role }) => active && role === headInformed?.role)
}

/** Whether the complaint is so grave that the head of the department is told (TB-2.3). */
export function isGrave(values: FieldValues, { headInformed }: Policy): boolean {
  return headInformed !== undefined && textOf(values, 'classification.gravity') === headInformed.gravity
}
