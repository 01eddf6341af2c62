/** Texts of logging in and of a data folder that cannot be used. */
export const session = {
  title: 'Aanmelden',
  who: 'Wie bent u?',
  logIn: 'Aanmelden',
  logInBySystem: 'Aanmelden via {{system}}',
  opening: 'Bezig met openen…',
  forgotten: 'Wachtwoord vergeten?',
  wait_one: 'Te vaak een verkeerd wachtwoord. Wacht nog {{count}} seconde.',
  wait_other: 'Te vaak een verkeerd wachtwoord. Wacht nog {{count}} seconden.',
  'recover.title': 'Openen met de herstelsleutel',
  'recover.intro':
    'Neem de herstelsleutel over van uw papier en kies een nieuw wachtwoord. De dossiers blijven zoals zij zijn.',
  'recover.keyHelp': 'Negen groepjes van vier tekens. Streepjes, spaties en hoofdletters maken niet uit.',
  'recover.keyMissing': 'Vul de herstelsleutel in.',
  'recover.password': 'Nieuw wachtwoord',
  'recover.open': 'Wachtwoord instellen en openen',
  'own.title': 'Kies uw eigen wachtwoord',
  'own.intro':
    '{{name}}, u bent aangemeld met een wachtwoord dat een ander heeft ingesteld. Wie het u gaf, kent het ook. Kies daarom eerst een wachtwoord dat alleen u kent: dan kan niemand anders in uw naam werken of tekenen.',
  'own.password': 'Uw eigen wachtwoord',
  'own.choose': 'Wachtwoord kiezen en verder gaan',
  'own.choosing': 'Bezig met instellen…',
  'own.lost':
    'Vergeet u het later, dan kan wie de accounts beheert u een nieuw wachtwoord geven. Ook dan kiest u daarna weer zelf.',
  'blocked.title': 'Klachtenboek kan nu niet openen',
  'blocked.safe': 'Er is niets veranderd of verwijderd. Los op wat hierboven staat en probeer het opnieuw.',
  'blocked.folder': 'Gegevensmap: {{folder}}'
} as const
