/** Texts of logging in and of a data folder that cannot be used. */
export const session = {
  title: 'Aanmelden',
  who: 'Wie bent u?',
  logIn: 'Aanmelden',
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
  'blocked.title': 'Klachtenboek kan nu niet openen',
  'blocked.safe': 'Er is niets veranderd of verwijderd. Los op wat hierboven staat en probeer het opnieuw.',
  'blocked.folder': 'Gegevensmap: {{folder}}'
} as const
