import type { fields as dutch } from '../nl/fields.ts'
import type { SameKeys } from '../texts.ts'

export const fields: SameKeys<typeof dutch> = {
  number: 'Complaint number',
  signalKind: 'Kind of signal',
  receivedAt: 'Received on',
  receivedBy: 'Received by',
  registered: 'Registered by and on',
  channel: 'How it was submitted',

  'complainant.name': 'Name',
  'complainant.organisation': 'Organisation',
  'complainant.address': 'Address',
  'complainant.postcode': 'Postcode',
  'complainant.place': 'Town',
  'complainant.phone': 'Phone',
  'complainant.email': 'E-mail',
  'complainant.kind': 'Capacity',
  'complainant.representing': 'Representative of',
  'complainant.reference': 'Client or file number',

  'complaint.occurredOn': 'Date of the occurrence',
  'complaint.involved': 'Employee(s) involved',
  'complaint.summary': 'Summary',
  'complaint.description': 'Description, as literal as possible',
  'complaint.desired': 'Desired solution',
  'complaint.promised': 'Promised action',
  'complaint.attachments': 'Attachments',

  'classification.mode': 'Oral or written',
  'classification.classes': 'Nature of the complaint',
  'classification.gravity': 'Gravity',

  'handling.handler': 'Handler',
  'handling.employeeInformedAt': 'Employee involved informed on',
  'handling.confirmedAt': 'Receipt confirmed on',
  'handling.reactionAt': 'First reaction on',
  'handling.terms': 'Terms and final dates',
  'handling.delayNotice': 'Extension',
  'handling.callBackDay': 'Call-back date',
  'handling.hearing': 'Hearing of both sides',
  'handling.course': 'Course of events',

  'settlement.cause': 'Cause',
  'settlement.judgement': 'Judgement',
  'settlement.position': 'Position and reasons',
  'settlement.solution': 'Solution',
  'settlement.decisionSentAt': 'Decision communicated on',
  'settlement.decisionMeans': 'Decision communicated by',
  'settlement.satisfied': 'Complainant satisfied',
  'settlement.satisfiedEvidence': 'How this was established',
  'settlement.referredTo': 'Referred to',
  'settlement.appealOutcome': 'Outcome of the appeal',
  'settlement.status': 'Status',
  'settlement.closedAt': 'Settled on',

  'improvement.corrective': 'Corrective measure',
  'improvement.preventive': 'Preventive measure',
  'improvement.owner': 'Person responsible',
  'improvement.readyOn': 'Ready on',
  'improvement.evaluation': 'Evaluation',

  'signing.signatures': 'Signatures',
  'signing.destroyOn': 'Destroy on'
}
