import type { RefusalCode } from '../../refusal-codes.ts'

/** What is said per refusal about a ruling of the independent body. */
export const rulingRefusals = {
  'ruling.binds':
    'De onafhankelijke instantie heeft uitspraak gedaan, en die bindt ons kantoor. Hier is niets meer over te beslissen. Staat de uitspraak er verkeerd, corrigeer haar dan.',
  'ruling.beforeAppeal': 'De uitspraak kan niet eerder zijn dan het beroep. Controleer datum en tijd.',
  'ruling.noDay': 'Vul in tot wanneer het kantoor de tijd heeft om te doen wat de uitspraak vraagt.',
  'ruling.asksNothing': 'Vul in wat de uitspraak vraagt, of laat de dag leeg.',
  'ruling.dayPassed': 'De dag om de uitspraak uit te voeren ligt vóór de uitspraak. Kies een latere dag.',
  'ruling.nothingWaits': 'Er is geen uitspraak die nog om iets vraagt.'
} as const satisfies Partial<Record<RefusalCode, string>>
