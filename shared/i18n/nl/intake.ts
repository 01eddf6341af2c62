/** Texts of the screen on which a complaint is taken in. */
export const intake = {
  title: 'Nieuwe klacht',
  lead: 'Vul in wat u weet. Wat nog ontbreekt, kan later.',
  shortcuts: 'Ctrl+Enter registreert, Ctrl+S bewaart het concept, F1 toont het artikel achter een veld.',
  register: 'Klacht registreren',
  aboutReceiver: 'De klacht gaat over wie haar ontving of nu registreert.',
  aboutReceiverOut:
    'Dat mag: zo gaat geen klacht verloren. De behandeling is daarna voor anderen (artikel {{clause}}), en in de geschiedenis staat dat het bekend was.',
  aboutReceiverIn:
    'Dat mag: zo gaat geen klacht verloren. In de geschiedenis staat dat het bekend was. Laat liever een collega de klacht behandelen.',
  aboutReceiverKnown: 'Ik weet dat en registreer de klacht zoals zij is ingediend',
  notGivenOf: '{{field}}: niet opgegeven door de klager',
  registering: 'De klacht wordt geregistreerd…',
  saveDraft: 'Concept bewaren',
  refused: 'De klacht is nog niet geregistreerd. Wat u typte, staat er nog.',
  'group.registration': 'Wanneer en hoe kwam de klacht binnen?',
  'group.complainant': 'Wie klaagt er?',
  'group.complaint': 'Waar gaat de klacht over?',
  'group.classification': 'Om wat voor klacht gaat het?',
  classifiedByOther: 'De {{role}} deelt de klacht in nadat u haar hebt geregistreerd.',
  classifiedLater: 'U mag dit ook later invullen: dan wacht de klacht op indeling.',
  'drafts.title': 'U was al begonnen',
  'drafts.continue': 'Verder met concept van {{time}}',
  'drafts.continueWith': 'Verder met concept van {{time}} ({{name}})',
  'drafts.discard': 'Concept weggooien',
  'drafts.discardOf': 'Concept van {{time}} weggooien',
  'drafts.confirmTitle': 'Dit concept weggooien?',
  'drafts.confirmText': 'Wat er in het concept van {{time}} staat, is daarna weg.',
  'drafts.keep': 'Concept houden',
  'drafts.another': 'Nog een klacht beginnen',
  'drafts.gone':
    'Het concept waar u naartoe ging, is er niet: het is geregistreerd of weggegooid, of het is niet van u. Hieronder kunt u een klacht opschrijven.',
  'drafts.notRead': 'Uw eerdere concepten zijn nu niet te lezen.'
} as const
