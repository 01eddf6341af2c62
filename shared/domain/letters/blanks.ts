import { blanksIn, lengthNamed } from '../policy/clause-text.ts'
import type { DetailId } from '../form/details.ts'
import type { FieldId } from '../form/fields.ts'
import type { Letter, Policy } from '../policy/policy.ts'

/** What a letter's text may leave blank, between braces, to be filled in from a dossier. */
export const letterBlanks = [
  'klager',
  'dossiernummer',
  'ontvangen op',
  'typering',
  'omschrijving',
  'ernst',
  'betrokken medewerker',
  'behandelaar',
  'toegezegd',
  'terugbellen op',
  'reden',
  'nieuwe datum',
  'oordeel',
  'standpunt',
  'oplossing',
  'voorstel',
  'beslissing op',
  'onafhankelijke instantie',
  'adres van de instantie',
  'bindend',
  'kantoor',
  'uw eigen woorden'
] as const

/** Something that a letter's text may leave blank. */
export type LetterBlank = (typeof letterBlanks)[number]

/** What the day is called on which a term of the dossier is due: `{settlement:due}`. */
export const dueSuffix = ':due'

const optionalMark = '?'

/** Whether the paragraph of this blank is left out when there is nothing to fill in: `{oplossing?}`. */
export function isOptional(blank: string): boolean {
  return blank.endsWith(optionalMark)
}

/** What a blank asks for, whether or not its paragraph may be left out. */
export function askedBy(blank: string): string {
  return isOptional(blank) ? blank.slice(0, -optionalMark.length) : blank
}

/** Whether a letter under this policy may leave this blank. */
export function isLetterBlank(policy: Pick<Policy, 'terms'>, blank: string): boolean {
  const name = askedBy(blank)
  const isDueDay = name.endsWith(dueSuffix) && policy.terms.some(({ id }) => `${id}${dueSuffix}` === name)
  return isDueDay || lengthNamed(policy, name) !== undefined || letterBlanks.some((known) => known === name)
}

/** The blanks of a letter, each once. */
export function blanksOf({ subject, text }: Pick<Letter, 'subject' | 'text'>): string[] {
  return [...new Set(blanksIn(`${subject} ${text}`))]
}

/** Where what fills a blank is entered: on the form, or by the act that the letter goes with. */
const enteredIn: Readonly<Partial<Record<LetterBlank, FieldId | DetailId>>> = {
  klager: 'complainant.name',
  'ontvangen op': 'receivedAt',
  typering: 'complaint.summary',
  omschrijving: 'complaint.description',
  ernst: 'classification.gravity',
  'betrokken medewerker': 'complaint.involved',
  behandelaar: 'handling.handler',
  toegezegd: 'complaint.promised',
  'terugbellen op': 'handling.callBackDay',
  reden: 'reason',
  'nieuwe datum': 'newDueDay',
  oordeel: 'settlement.judgement',
  standpunt: 'settlement.position',
  oplossing: 'settlement.solution',
  voorstel: 'settlement.proposal'
}

/** The field in which what a blank asks for is entered; undefined when no field holds it. */
export function fieldBehind(blank: string): FieldId | DetailId | undefined {
  return letterBlanks.flatMap((known) => (known === blank ? [enteredIn[known]] : []))[0]
}
