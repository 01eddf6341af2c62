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
  delayNoticeSent: 'Delay notice sent: new final date {{newDueDay, day}}',
  decisionSent: 'Decision communicated: {{judgement}}',
  satisfactionRecorded: 'Complainant satisfied: {{satisfied}}',
  improvementRecorded: 'Improvement recorded',
  signed: 'Form signed as {{slot}}',
  closed: 'Dossier closed',
  reopened: 'Dossier reopened',
  withdrawn: 'Complaint withdrawn',
  corrected: 'Corrected: {{field}}',
  other: 'Other event ({{type}})',
  recordedLater: 'entered on {{moment, moment}}'
}
