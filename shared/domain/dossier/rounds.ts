import type { FieldId } from '../form/fields.ts'
import type { FieldValues } from '../form/field-value.ts'

/** The fields that belong to one round: they are emptied when the next one begins, and stay in the history. */
const roundFields: readonly FieldId[] = [
  'handling.confirmedAt',
  'handling.reactionAt',
  'handling.callBackDay',
  'handling.checkedAt',
  'handling.calledBackAt',
  'settlement.decisionSentAt',
  'settlement.positionReceivedAt',
  'settlement.satisfied',
  'settlement.satisfiedEvidence',
  'settlement.satisfiedHeardBy'
]

/** Whether a field tells of one round only. */
export function isOfOneRound(field: FieldId): boolean {
  return roundFields.includes(field)
}

/** What a new round enters on the form: the fields of the old one emptied, then what is new. */
export function valuesOfNewRound(entered: FieldValues): FieldValues {
  return { ...Object.fromEntries(roundFields.map((id) => [id, null])), ...entered }
}
