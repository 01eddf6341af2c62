import type { FormField } from './field.ts'

/** The registration form, field by field, in the order of screen, paper and export. */
export const formFields = [
  { id: 'number', group: 'registration', kind: 'derived' },
  { id: 'signalKind', group: 'registration', kind: 'choice', options: 'signalKinds' },
  { id: 'receivedAt', group: 'registration', kind: 'instant' },
  { id: 'receivedBy', group: 'registration', kind: 'person' },
  { id: 'registered', group: 'registration', kind: 'derived' },
  { id: 'channel', group: 'registration', kind: 'choice', options: 'channels' },

  { id: 'complainant.name', group: 'complainant', kind: 'text' },
  { id: 'complainant.organisation', group: 'complainant', kind: 'text' },
  { id: 'complainant.address', group: 'complainant', kind: 'text' },
  { id: 'complainant.postcode', group: 'complainant', kind: 'text' },
  { id: 'complainant.place', group: 'complainant', kind: 'text' },
  { id: 'complainant.phone', group: 'complainant', kind: 'phone' },
  { id: 'complainant.email', group: 'complainant', kind: 'email' },
  { id: 'complainant.kind', group: 'complainant', kind: 'choice', options: 'complainantKinds' },
  { id: 'complainant.representing', group: 'complainant', kind: 'text' },
  { id: 'complainant.reference', group: 'complainant', kind: 'text' },

  { id: 'complaint.occurredOn', group: 'complaint', kind: 'day' },
  { id: 'complaint.involved', group: 'complaint', kind: 'people' },
  { id: 'complaint.summary', group: 'complaint', kind: 'text' },
  { id: 'complaint.description', group: 'complaint', kind: 'longText' },
  { id: 'complaint.desired', group: 'complaint', kind: 'longText' },
  { id: 'complaint.promised', group: 'complaint', kind: 'longText' },
  { id: 'complaint.attachments', group: 'complaint', kind: 'longText' },

  { id: 'classification.mode', group: 'classification', kind: 'choice', options: 'modes' },
  { id: 'classification.classes', group: 'classification', kind: 'choices', options: 'classes' },
  { id: 'classification.ground', group: 'classification', kind: 'choice', options: 'grounds' },
  { id: 'classification.gravity', group: 'classification', kind: 'choice', options: 'gravities' },

  { id: 'handling.handler', group: 'handling', kind: 'person' },
  { id: 'handling.answerable', group: 'handling', kind: 'person' },
  { id: 'handling.employeeInformedAt', group: 'handling', kind: 'instant' },
  { id: 'handling.confirmedAt', group: 'handling', kind: 'instant' },
  { id: 'handling.reactionAt', group: 'handling', kind: 'instant' },
  { id: 'handling.regulationToldAt', group: 'handling', kind: 'instant', since: 2 },
  { id: 'handling.terms', group: 'handling', kind: 'derived' },
  { id: 'handling.delayNotice', group: 'handling', kind: 'derived' },
  { id: 'handling.headInformedAt', group: 'handling', kind: 'instant' },
  { id: 'handling.callBackDay', group: 'handling', kind: 'day' },
  { id: 'handling.checkedAt', group: 'handling', kind: 'instant' },
  { id: 'handling.calledBackAt', group: 'handling', kind: 'instant' },
  { id: 'handling.hearing', group: 'handling', kind: 'longText' },
  { id: 'handling.correspondence', group: 'handling', kind: 'longText' },
  { id: 'handling.course', group: 'handling', kind: 'derived' },

  { id: 'settlement.cause', group: 'settlement', kind: 'longText' },
  { id: 'settlement.judgement', group: 'settlement', kind: 'choice', options: 'judgements' },
  { id: 'settlement.position', group: 'settlement', kind: 'longText' },
  { id: 'settlement.solution', group: 'settlement', kind: 'longText' },
  { id: 'settlement.proposal', group: 'settlement', kind: 'longText' },
  { id: 'settlement.proposalAnswer', group: 'settlement', kind: 'text' },
  { id: 'settlement.decisionSentAt', group: 'settlement', kind: 'instant' },
  { id: 'settlement.decisionMeans', group: 'settlement', kind: 'choice', options: 'means' },
  { id: 'settlement.positionReceivedAt', group: 'settlement', kind: 'instant' },
  { id: 'settlement.satisfied', group: 'settlement', kind: 'choice', options: 'satisfactions' },
  { id: 'settlement.satisfiedEvidence', group: 'settlement', kind: 'text' },
  { id: 'settlement.satisfiedHeardBy', group: 'settlement', kind: 'person' },
  { id: 'settlement.referredTo', group: 'settlement', kind: 'text' },
  { id: 'settlement.referredAt', group: 'settlement', kind: 'instant', since: 2 },
  { id: 'settlement.appealOutcome', group: 'settlement', kind: 'text' },
  { id: 'settlement.status', group: 'settlement', kind: 'derived' },
  { id: 'settlement.closedAt', group: 'settlement', kind: 'derived' },

  { id: 'improvement.corrective', group: 'improvement', kind: 'longText' },
  { id: 'improvement.preventive', group: 'improvement', kind: 'longText' },
  { id: 'improvement.owner', group: 'improvement', kind: 'person' },
  { id: 'improvement.readyOn', group: 'improvement', kind: 'day' },
  { id: 'improvement.evaluation', group: 'improvement', kind: 'longText' },

  { id: 'signing.signatures', group: 'signing', kind: 'derived' },
  { id: 'signing.destroyOn', group: 'signing', kind: 'derived' }
] as const satisfies readonly FormField[]

/** The id of a field on the registration form. */
export type FieldId = (typeof formFields)[number]['id']

/** The field with that id, if the form has it. */
export function findField(id: string): (FormField & { readonly id: FieldId }) | undefined {
  return formFields.find((field) => field.id === id)
}
