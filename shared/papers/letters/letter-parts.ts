import { acts, type EventType } from '../../domain/dossier/acts/acts.ts'
import { isNotGiven } from '../../domain/dossier/not-given.ts'
import type { FieldId } from '../../domain/form/fields.ts'
import { personOf, textOf } from '../../domain/form/values.ts'
import { askedBy, isOptional } from '../../domain/letters/blanks.ts'
import { blanksIn, fillBlanks } from '../../domain/policy/clause-text.ts'
import type { Letter } from '../../domain/policy/policy.ts'
import { blankValue } from './blank-values.ts'
import { letterPlaces, paragraphPlace } from './by-hand.ts'
import { lastOfRound, type LetterDossier } from './letter-dossier.ts'

/** A place of a letter, as the regulation and the dossier give it. */
export interface LetterPart {
  readonly place: string
  /** The text, with what is missing named between brackets; empty for a paragraph that is left out, or is all missing. */
  readonly given: string
  /** The blanks for which the dossier has nothing. */
  readonly missing: readonly string[]
}

function filled(place: string, text: string, dossier: LetterDossier): LetterPart {
  const blanks = blanksIn(text)
  const missing = blanks.filter((name) => blankValue(dossier, askedBy(name)) === '')
  if (missing.some(isOptional)) return { place, given: '', missing: [] }
  const isAllMissing = missing.length > 0 && text === `{${missing.join()}}`
  const given = fillBlanks(text, (name) => blankValue(dossier, askedBy(name)) || `[${askedBy(name)}]`)
  return { place, given: isAllMissing ? '' : given, missing }
}

function complainantLines({ state }: LetterDossier): string[] {
  const said = (id: FieldId) => textOf(state.values, id).trim()
  const [organisation, email] = [said('complainant.organisation'), said('complainant.email')]
  const name = said('complainant.name') || (isNotGiven(state, 'complainant.name') ? 'De heer of mevrouw' : '')
  const place = [said('complainant.postcode'), said('complainant.place')].filter(Boolean).join('  ')
  const who = organisation === '' ? [name] : [organisation, name === '' ? '' : `t.a.v. ${name}`]
  const where = [said('complainant.address'), place].filter(Boolean)
  const otherwise = email === '' ? [] : [`per e-mail: ${email}`]
  return [...who, ...(where.length > 0 ? where : otherwise)].filter(Boolean)
}

/** The letters that go to a colleague: what tells to whom, and what stands there until that is known. */
const colleagues: Readonly<
  Partial<Record<Letter['occasion'], { readonly told: EventType; readonly unnamed: string }>>
> = {
  headInformed: { told: acts.informHead.event, unnamed: 'Het hoofd van de afdeling' },
  involvedInformed: { told: acts.informEmployee.event, unnamed: 'De betrokken medewerker' }
}

/** Whether a letter stays in the office: it goes to a colleague. */
export function isInternal({ occasion }: Letter): boolean {
  return colleagues[occasion] !== undefined
}

function addresseeLines({ occasion }: Letter, dossier: LetterDossier): string[] {
  const colleague = colleagues[occasion]
  if (colleague === undefined) return complainantLines(dossier)
  const person = personOf(lastOfRound(dossier, colleague.told)?.details ?? {}, 'employee')
  return [person?.name ?? colleague.unnamed, dossier.office.name]
}

/** The places of a letter, from top to bottom: whom it is for, the subject, and each paragraph of the regulation's text. */
export function letterParts(letter: Letter, dossier: LetterDossier): LetterPart[] {
  const paragraphs = letter.text.split(/\n\s*\n/)
  return [
    { place: letterPlaces.addressee, given: addresseeLines(letter, dossier).join('\n'), missing: [] },
    filled(letterPlaces.subject, letter.subject, dossier),
    ...paragraphs.map((text, index) => filled(paragraphPlace(index), text.trim(), dossier))
  ]
}
