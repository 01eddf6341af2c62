/** The name of each group of the registration form. */
export const groups = {
  registration: 'Registratie',
  complainant: 'Klager',
  complaint: 'Klacht',
  classification: 'Classificatie',
  handling: 'Behandeling',
  settlement: 'Afhandeling',
  improvement: 'Verbetering',
  signing: 'Ondertekening en beheer'
} as const
