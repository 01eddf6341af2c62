import type { events as dutch } from '../nl/events.ts'
import type { SameKeys } from '../texts.ts'

export const events: SameKeys<typeof dutch> = {
  registered: 'Complaint registered',
  classified: 'Complaint classified',
  employeeInformed: '{{employee}} informed: {{means}}',
  assigned: '{{handler}} appointed as handler',
  reactionRecorded: 'Reaction to the complainant: {{means}}',
  consultationRecorded: 'Consultation with {{consulted}}',
  progressRecorded: 'Progress updated',
  retentionDecided: 'Chosen what goes first: {{retention}}',
  delayNoticeSent: 'Delay notice sent: new final date {{newDueDay, day}}',
  decisionSent: 'Decision communicated: {{judgement}}',
  satisfactionRecorded: 'Complainant satisfied: {{satisfied}}',
  improvementRecorded: 'Improvement recorded',
  signed: 'Form signed as {{slot}}',
  closed: 'Dossier closed',
  reopened: 'Dossier reopened',
  withdrawn: 'Complaint withdrawn',
  corrected: 'Corrected: {{field}}',
  confirmationSent: 'Receipt acknowledged: {{means}}',
  answerableAppointed: '{{answerable}} is answerable for the investigation',
  headInformed: '{{employee}} informed as head of department: {{means}}',
  proposalRecorded: 'Solution proposed',
  positionReceived: 'Position received by the complainant',
  promiseChecked: 'Promise checked',
  calledBack: 'Called back: solved {{satisfied}}',
  roundStarted: 'New round begun',
  appealed: 'Appeal lodged',
  rulingRecorded: 'Ruling recorded',
  other: 'Other event ({{type}})',
  recordedLater: 'entered on {{moment, moment}}'
}
