/** The label of what an act or a log-in asks beside the fields of the form. */
export const details = {
  at: 'Wanneer was dat?',
  text: 'Toelichting',
  reason: 'Reden',
  means: 'Op welke manier',
  employee: 'Geïnformeerde medewerker',
  about: 'Betrokken medewerker',
  involve:
    'Gaat de klacht ook over deze medewerker? Dan komt de naam bij de betrokkenen en is het dossier ook voor deze medewerker te zien.',
  consulted: 'Overlegd met',
  retention: 'Wat gaat voor',
  signedOn: 'Getekend op',
  aboutReceiver: 'Bekend dat de klacht gaat over wie haar ontving of registreerde',
  notGiven: 'Niet opgegeven door de klager',
  newDueDay: 'Nieuwe uiterste datum',
  movedTerms: 'Welke termijnen schuiven op (niets gekozen: die vóór de nieuwe datum aflopen)',
  messages: 'Wat hebt u gezegd?',
  slot: 'Ondertekent als',
  drawn: 'Getekende handtekening',
  field: 'Te corrigeren veld',
  name: 'Naam',
  role: 'Rol',
  account: 'Account',
  password: 'Wachtwoord',
  current: 'Huidig wachtwoord',
  next: 'Nieuw wachtwoord',
  recoveryKey: 'Herstelsleutel'
} as const
