import { textOf } from '../form/values.ts'
import type { Policy } from '../policy/policy.ts'
import type { FieldValues } from '../form/field-value.ts'

/** Whether the complaint is so grave that the head of the department is told (TB-2.3). */
export function isGrave(values: FieldValues, { headInformed }: Policy): boolean {
  return headInformed !== undefined && textOf(values, 'classification.gravity') === headInformed.gravity
}
