/** Texts of Vandaag: what is due, and what to do about it. */
export const today = {
  title: 'Vandaag',
  heading_one: 'Vandaag · {{count}} zaak',
  heading_other: 'Vandaag · {{count}} zaken',
  group: '{{urgency}} ({{count}})',
  due: 'uiterlijk {{due}}',
  workBy: 'uiterste werkdag {{day, day}}',
  taskFor: 'Voor: {{who}}',
  taskAbout: 'Het gaat om: {{who}}',
  since: 'sinds {{day, day}}',
  responsible: 'Verantwoordelijk: {{names}}',
  noSummary: 'nog zonder typering',
  noName: 'naam nog onbekend',
  round: 'ronde {{round}}',
  openDossier: 'Dossier openen',
  'button.inDossier': '{{label}}, dossier {{number}}',
  'empty.title': 'Niets te doen vandaag',
  'empty.text': 'Alle klachten zijn bij. Zodra een termijn nadert of er iets op u wacht, ziet u het hier.',
  'empty.register': 'Register bekijken',
  'empty.new': 'Klacht registreren',
  'calm.text': 'Vandaag hoeft er niets. Dit komt eraan:',
  'damaged.title_one': '{{count}} dossier is beschadigd',
  'damaged.title_other': '{{count}} dossiers zijn beschadigd',
  'damaged.text':
    'Alle andere dossiers blijven gewoon bruikbaar. Zet een beschadigd dossier terug uit uw laatste reservekopie; lukt dat niet, bewaar de map dan en vraag hulp. In het register staat per dossier wat er mis is.',
  'damaged.show': 'Bekijken in het register',
  notRead: 'Vandaag kon niet worden gelezen.'
} as const
