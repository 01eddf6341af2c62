import type { Policy } from '../policy/policy.ts'
import { activeFields } from './completeness.ts'
import type { FieldId } from './fields.ts'

/** What whoever complains sees of their dossier unless the office chooses otherwise: their own data, and what was done with them. */
const prescribed: ReadonlySet<string> = new Set<FieldId>([
  'number',
  'signalKind',
  'receivedAt',
  'channel',
  'complainant.name',
  'complainant.organisation',
  'complainant.address',
  'complainant.postcode',
  'complainant.place',
  'complainant.phone',
  'complainant.email',
  'complainant.kind',
  'complainant.representing',
  'complainant.reference',
  'complaint.occurredOn',
  'complaint.summary',
  'complaint.description',
  'complaint.desired',
  'complaint.promised',
  'complaint.attachments',
  'classification.mode',
  'classification.classes',
  'classification.ground',
  'handling.confirmedAt',
  'handling.reactionAt',
  'handling.regulationToldAt',
  'handling.terms',
  'handling.delayNotice',
  'handling.calledBackAt',
  'handling.correspondence',
  'settlement.judgement',
  'settlement.position',
  'settlement.solution',
  'settlement.proposal',
  'settlement.proposalAnswer',
  'settlement.decisionSentAt',
  'settlement.decisionMeans',
  'settlement.positionReceivedAt',
  'settlement.satisfied',
  'settlement.referredTo',
  'settlement.referredAt',
  'settlement.appealOutcome',
  'settlement.status',
  'settlement.closedAt',
  'signing.destroyOn'
])

/** The fields of a policy that can be shown to whoever asks to see their data, in the order of the form. */
export function inspectableFields(policy: Policy): FieldId[] {
  return activeFields(policy).map(({ id }) => id)
}

/** Those that are shown unless the office chooses otherwise (GC-2.1c). */
export function prescribedFields(policy: Policy): FieldId[] {
  return inspectableFields(policy).filter((id) => prescribed.has(id))
}
