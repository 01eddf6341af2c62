export const form = {
  requiredNote: 'Een veld met een * moet ingevuld zijn.',
  day: 'Datum',
  time: 'Tijd',
  turn: 'Zomertijd of wintertijd',
  'turn.first': 'eerste keer (zomertijd)',
  'turn.second': 'tweede keer (wintertijd)',
  dayExample: 'dd-mm-jjjj',
  timeExample: 'uu:mm',
  openCalendar: 'Kalender openen',
  noChoice: 'Geen keuze',
  peopleHelp: 'Kies collega’s of typ een naam. Met Enter voegt u er nog een toe.',
  removePerson: '{{name}} weghalen',
  bsnTitle: 'Dit lijkt een burgerservicenummer: {{numbers}}',
  bsnText: 'Een BSN hoort niet in een klacht. Haal het weg als het er een is; u kunt ook gewoon verder.',
  emailOdd: 'Dit ziet er niet uit als een e-mailadres. Klopt het? Het blijft staan zoals u het typte.',
  empty: 'Niet ingevuld',
  draftSavedAt: 'Concept bewaard om {{time}}',
  draftWaiting: 'Concept wordt bewaard…',
  draftUntouched: 'Wat u typt, wordt vanzelf als concept bewaard.',
  draftFailed: 'Het concept is nog niet op de schijf bewaard.',
  draftFailedHelp:
    'Uw tekst staat nog op het scherm en blijft daar. Wij proberen het opnieuw. Sluit het programma niet af voordat hier staat dat het concept bewaard is.'
} as const
