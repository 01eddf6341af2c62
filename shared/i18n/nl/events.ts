import type { EventType } from '../../domain/dossier/acts/acts.ts'

/** What happened, as a line in the history. */
export const events = {
  received: 'Klacht ontvangen',
  receivedAndRegistered: 'Klacht ontvangen en geregistreerd',
  registered: 'Klacht geregistreerd',
  classified: 'Klacht ingedeeld',
  employeeInformed: '{{employee}} geïnformeerd: {{means}}',
  involvedNamed: '{{employee}} erbij als betrokken medewerker',
  assigned: '{{handler}} aangewezen als behandelaar',
  reactionRecorded: 'Reactie aan de klager: {{means}}',
  consultationRecorded: 'Overleg met {{consulted}}',
  progressRecorded: 'Verloop bijgewerkt',
  retentionDecided: 'Gekozen wat voorgaat: {{retention}}',
  delayNoticeSent: 'Uitstelbericht verstuurd: nieuwe uiterste datum {{newDueDay, day}}',
  decisionSent: 'Beslissing medegedeeld: {{judgement}}',
  satisfactionRecorded: 'Klager tevreden: {{satisfied}}',
  improvementRecorded: 'Verbetering vastgelegd',
  signed: 'Formulier ondertekend als {{slot}}',
  closed: 'Dossier afgesloten',
  reopened: 'Dossier heropend',
  withdrawn: 'Klacht ingetrokken',
  corrected: 'Gecorrigeerd: {{field}}',
  confirmationSent: 'Ontvangst bevestigd: {{means}}',
  answerableAppointed: '{{answerable}} staat in voor het onderzoek',
  headInformed: '{{employee}} ingelicht als afdelingshoofd: {{means}}',
  proposalRecorded: 'Oplossing voorgesteld',
  positionReceived: 'Standpunt ontvangen door de klager',
  promiseChecked: 'Toezegging gecontroleerd',
  calledBack: 'Teruggebeld: opgelost {{satisfied}}',
  roundStarted: 'Nieuwe ronde begonnen',
  appealed: 'Beroep ingesteld',
  rulingRecorded: 'Uitspraak vastgelegd',
  undone: 'Ongedaan gemaakt: {{act}}',
  other: 'Andere gebeurtenis ({{type}})',
  recordedLater: 'ingevoerd op {{moment, moment}}',
  reason: 'Reden: {{reason}}',
  before: 'Daarvoor stond er: {{before}}'
} as const satisfies Record<
  EventType | 'received' | 'receivedAndRegistered' | 'other' | 'recordedLater' | 'reason' | 'before',
  string
>
