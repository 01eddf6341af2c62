/** What happened, as a line in the history. */
export const events = {
  registered: 'Klacht geregistreerd',
  classified: 'Klacht ingedeeld',
  employeeInformed: '{{employee}} geïnformeerd: {{means}}',
  assigned: '{{handler}} aangewezen als behandelaar',
  reactionRecorded: 'Reactie aan de klager: {{means}}',
  consultationRecorded: 'Overleg met {{consulted}}',
  progressRecorded: 'Verloop bijgewerkt',
  delayNoticeSent: 'Uitstelbericht verstuurd: nieuwe uiterste datum {{newDueDay, day}}',
  decisionSent: 'Beslissing medegedeeld: {{judgement}}',
  satisfactionRecorded: 'Klager tevreden: {{satisfied}}',
  improvementRecorded: 'Verbetering vastgelegd',
  signed: 'Formulier ondertekend als {{slot}}',
  closed: 'Dossier afgesloten',
  reopened: 'Dossier heropend',
  withdrawn: 'Klacht ingetrokken',
  corrected: 'Gecorrigeerd: {{field}}',
  other: 'Andere gebeurtenis ({{type}})',
  recordedLater: 'ingevoerd op {{moment, moment}}'
} as const
