import { intakeFields, intakeGroupOf } from '../../../shared/domain/dossier/register.ts'
import { isRequired } from '../../../shared/domain/form/completeness.ts'
import type { FormField } from '../../../shared/domain/form/field.ts'
import type { FieldId } from '../../../shared/domain/form/fields.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { IntakeGroupId } from './intake-group.tsx'

/** The way of submitting that a call is, in every regulation that knows it. */
export const phoneChannel = 'phone'

/** In which order the intake stands: as on the form, or as people talk on the phone. */
export type IntakeOrder = 'form' | 'talk'

/** Part of the intake: what is asked during a call, or a group of the form with its number. */
export interface IntakePart {
  readonly group: IntakeGroupId | 'talk'
  readonly number: number | null
  readonly fields: readonly FormField[]
}

const groups = ['registration', 'complainant', 'complaint', 'classification'] as const

/** How somebody who calls tells it: who they are, what happened, what they want, and when they are called back. */
const talk = [
  'complainant.name',
  'complaint.description',
  'complaint.summary',
  'complaint.involved',
  'complaint.desired',
  'complaint.promised',
  'complainant.phone',
  'handling.callBackDay'
] as const satisfies readonly FieldId[]

/** What must be asked while somebody is on the line: the form cannot be registered without it, and it cannot follow later. */
function cannotWait({ id, group }: FormField, policy: Policy): boolean {
  const isKept = policy.incompleteIntake?.fields.includes(id) ?? false
  return intakeGroupOf({ group }) !== 'registration' && isRequired(policy, id, 'intake') && !isKept
}

/** What is asked during a call under a regulation, in the order in which people talk. */
function talkFields(policy: Policy): FormField[] {
  const asked = intakeFields(policy)
  const inOrder = talk.flatMap((id) => asked.filter((field) => field.id === id))
  return [...inOrder, ...asked.filter((field) => !inOrder.includes(field) && cannotWait(field, policy))]
}

/** The parts of the intake in an order; in that of a call the groups keep what can be asked later. */
export function intakeParts(policy: Policy, order: IntakeOrder): IntakePart[] {
  const first = order === 'talk' ? talkFields(policy) : []
  const left = intakeFields(policy).filter((field) => !first.some(({ id }) => id === field.id))
  const rest = groups.map((group, index) => ({
    group,
    number: index + 1,
    fields: left.filter((field) => intakeGroupOf(field) === group)
  }))
  return order === 'talk' ? [{ group: 'talk', number: null, fields: first }, ...rest] : rest
}
