/** Texts of the frame around the screens and of the pieces that all screens share. */
export const shell = {
  title: 'Klachtenboek',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  today: 'Vandaag',
  register: 'Register',
  new: 'Nieuwe klacht',
  newHint: 'Nieuwe klacht (Ctrl+N)',
  reports: 'Rapportage',
  settings: 'Instellingen',
  waiting_one: '{{label}}, {{count}} zaak vraagt aandacht',
  waiting_other: '{{label}}, {{count}} zaken vragen aandacht',
  demo: 'Voorbeeldkantoor',
  loggedInAs: '{{name}} · {{role}}',
  lock: 'Vergrendelen',
  lockHint: 'Vergrendelen (Ctrl+L)',
  outOfReach: 'Klachtenboek kan niet worden geopend.',
  'broken.title': 'Dit scherm ging mis',
  'broken.text':
    'Wat is vastgelegd, staat veilig in het dossier, en uw tekst is bewaard tot de laatste pauze. Probeer het opnieuw.',
  'broken.retry': 'Opnieuw proberen',
  clause: 'art. {{clause}}',
  clauseOpens: 'Artikel {{clause}}: {{title}}',
  clauseReconstructed:
    'Dit artikel is door ons aangevuld, omdat de oorspronkelijke tekst ontbrak. Controleer of het voor uw kantoor klopt.',
  'password.show': '{{label}} tonen'
} as const
