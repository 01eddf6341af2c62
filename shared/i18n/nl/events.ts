import type { EventType } from '../../domain/dossier/acts/acts.ts'

/** What happened, as a line in the history. */
export const events = {
  received: 'Klacht ontvangen',
  receivedAndRegistered: 'Klacht ontvangen en geregistreerd',
  registered: 'Klacht geregistreerd',
  aboutReceiver: 'De klacht gaat over wie haar ontving of registreerde; dat was bekend.',
  classified: 'Klacht ingedeeld',
  employeeInformed: '{{employee}} geïnformeerd: {{means}}',
  involvedNamed: '{{employee}} erbij als betrokken medewerker',
  handlerReplaced: '{{handler}} vervangt de behandelaar, over wie de klacht gaat',
  assigned: '{{handler}} aangewezen als behandelaar',
  reactionRecorded: 'Reactie aan de klager: {{means}}',
  consultationRecorded: 'Overleg met {{consulted}}',
  progressRecorded: 'Verloop bijgewerkt',
  contactRecorded: 'Contact met {{withWhom}}, {{direction}}: {{means}}',
  notedInside: 'Interne notitie',
  taskGiven: 'Taak voor {{owner}}, uiterlijk {{doOn, day}}: {{todo}}',
  taskDone: 'Taak van {{owner}} gedaan: {{todo}}',
  taskDropped: 'Taak van {{owner}} vervallen: {{todo}}',
  fileKept: 'Stuk toegevoegd: {{name}} ({{paper}})',
  fileRemoved: 'Stuk verwijderd: {{name}}',
  requestRecorded: 'Verzoek over gegevens van {{requester}}: {{request}} ({{means}})',
  requestExtended: 'Verzoek over gegevens ({{request}}): gemeld dat het antwoord langer duurt ({{means}})',
  inspectionGiven: 'Inzage gegeven aan {{shownTo}} ({{means}})',
  requestAnswered: 'Verzoek over gegevens ({{request}}) van {{requester}} {{answered}} ({{means}})',
  retentionDecided: 'Gekozen wat voorgaat: {{retention}}',
  destructionHeld: 'Vernietiging aangehouden, opnieuw bekijken op {{reviewOn, day}}',
  holdReleased: 'Aanhouding van de vernietiging opgeheven',
  delayNoticeSent: 'Uitstelbericht verstuurd: nieuwe uiterste datum {{newDueDay, day}}',
  decisionSent: 'Beslissing medegedeeld: {{judgement}}',
  satisfactionRecorded: 'Klager tevreden: {{satisfied}}',
  improvementRecorded: 'Verbetering vastgelegd',
  signed: 'Formulier ondertekend als {{slot}}',
  signedOnPaper: 'Handtekening op papier van {{employee}}, gezet op {{signedOn, day}}',
  employeeExcused: '{{employee}} kan niet worden geïnformeerd en niet tekenen',
  unknownRecorded: 'Niet opgegeven door de klager: {{notGiven}}',
  closed: 'Dossier afgesloten',
  reopened: 'Dossier heropend',
  withdrawn: 'Klacht ingetrokken',
  mistakeRecorded: 'Ten onrechte geregistreerd',
  merged: 'Samengevoegd met {{other}}',
  linked: 'Gekoppeld aan {{other}}',
  unlinked: 'Niet meer gekoppeld aan {{other}}',
  restored: 'Dossier teruggehaald',
  corrected: 'Gecorrigeerd: {{field}}',
  confirmationSent: 'Ontvangst bevestigd: {{means}}',
  answerableAppointed: '{{answerable}} staat in voor het onderzoek',
  headInformed: '{{employee}} ingelicht als afdelingshoofd: {{means}}',
  proposalRecorded: 'Oplossing voorgesteld',
  positionReceived: 'Standpunt ontvangen door de klager',
  promiseChecked: 'Toezegging gecontroleerd',
  calledBack: 'Teruggebeld: opgelost {{satisfied}}',
  roundStarted: 'Nieuwe ronde begonnen',
  referred: 'Klager doorverwezen naar {{referredTo}}: {{means}}',
  appealed: 'Beroep ingesteld',
  rulingRecorded: 'Uitspraak vastgelegd',
  rulingCarriedOut: 'Uitspraak uitgevoerd',
  asked: 'De uitspraak vraagt, uiterlijk {{day, day}}: {{asks}}',
  undone: 'Ongedaan gemaakt: {{act}}',
  other: 'Andere gebeurtenis ({{type}})',
  recordedLater: 'ingevoerd op {{moment, moment}}',
  reason: 'Reden: {{reason}}',
  before: 'Daarvoor stond er: {{before}}'
} as const satisfies Record<
  | EventType
  | 'asked'
  | 'aboutReceiver'
  | 'received'
  | 'receivedAndRegistered'
  | 'other'
  | 'recordedLater'
  | 'reason'
  | 'before',
  string
>
