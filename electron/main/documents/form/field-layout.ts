import type { FieldId } from '../../../../shared/domain/form/fields.ts'

/** How much of the twelve columns a field takes, and how many lines there are to write on. */
interface FieldLayout {
  readonly span: number
  readonly writingLines: number
}

const usual: FieldLayout = { span: 6, writingLines: 1 }

const layouts: Partial<Record<FieldId, FieldLayout>> = {
  number: { span: 4, writingLines: 1 },
  signalKind: { span: 8, writingLines: 1 },
  channel: { span: 12, writingLines: 1 },
  'complainant.address': { span: 5, writingLines: 1 },
  'complainant.postcode': { span: 3, writingLines: 1 },
  'complainant.place': { span: 4, writingLines: 1 },
  'complaint.occurredOn': { span: 4, writingLines: 1 },
  'complaint.involved': { span: 8, writingLines: 1 },
  'complaint.summary': { span: 12, writingLines: 1 },
  'complaint.description': { span: 12, writingLines: 9 },
  'complaint.desired': { span: 12, writingLines: 2 },
  'complaint.promised': { span: 12, writingLines: 2 },
  'complaint.attachments': { span: 12, writingLines: 2 },
  'classification.classes': { span: 12, writingLines: 1 },
  'handling.hearing': { span: 12, writingLines: 3 },
  'settlement.cause': { span: 12, writingLines: 2 },
  'settlement.judgement': { span: 12, writingLines: 1 },
  'settlement.position': { span: 12, writingLines: 5 },
  'settlement.solution': { span: 12, writingLines: 2 },
  'settlement.decisionSentAt': { span: 4, writingLines: 1 },
  'settlement.decisionMeans': { span: 8, writingLines: 1 },
  'settlement.satisfied': { span: 5, writingLines: 1 },
  'settlement.satisfiedEvidence': { span: 7, writingLines: 1 },
  'settlement.appealOutcome': { span: 4, writingLines: 1 },
  'settlement.status': { span: 4, writingLines: 1 },
  'settlement.closedAt': { span: 4, writingLines: 1 },
  'improvement.corrective': { span: 12, writingLines: 2 },
  'improvement.preventive': { span: 12, writingLines: 2 },
  'improvement.evaluation': { span: 12, writingLines: 2 },
  'signing.destroyOn': { span: 12, writingLines: 1 }
}

/** The place a field takes on the form. */
export function layoutOf(id: FieldId): FieldLayout {
  return layouts[id] ?? usual
}
