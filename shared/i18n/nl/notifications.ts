/** Notifications of the system: how much waits, never about whom. */
export const notifications = {
  overdue_one: 'Eén termijn of taak is te laat.',
  overdue_other: '{{count}} termijnen of taken zijn te laat.',
  today_one: 'Vandaag vraagt één zaak uw aandacht.',
  today_other: 'Vandaag vragen {{count}} zaken uw aandacht.',
  locked: 'Er is iets dat vandaag uw aandacht vraagt. Log in om te zien wat.'
} as const
