import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about requests that concern somebody’s own data, and about their inspection. */
export const requestRefusals = {
  'request.none': 'Er staat in dit dossier geen verzoek over gegevens open.',
  'request.waits': 'Zo’n verzoek staat in dit dossier al open. Beantwoord dat eerst, of kies een ander verzoek.',
  'request.notWaiting': 'Kies een verzoek dat nog openstaat. Misschien heeft een collega het zojuist beantwoord.',
  'request.beforeReceipt': 'Dit moment ligt vóór de ontvangst van het verzoek. Kies een later moment.',
  'request.extended': 'Dit verzoek is al verlengd, tot en met {{by, day}}. Nog eens verlengen kan niet.',
  'request.tooLate':
    'De eerste maand liep tot en met {{by, day}}: na die dag kunt u niet meer verlengen. Beantwoord het verzoek zo snel mogelijk.',
  'inspection.nothing':
    'Er valt zo niets te tonen: van wat u aanvinkte, is in dit dossier niets ingevuld. Uw keuze is bewaard. Vink meer gegevens aan.',
  'inspection.unknown':
    'Deze inzage staat niet in het dossier, of is teruggenomen. Sluit het venster en kies een inzage uit de lijst.'
} as const satisfies Partial<Record<RefusalCode, string>>
