import { acts } from '../../domain/dossier/acts/acts.ts'
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
  /** The text, with what is missing named between brackets; empty for a paragraph that is left out. */
  readonly given: string
  /** The blanks for which the dossier has nothing. */
  readonly missing: readonly string[]
}

function filled(place: string, text: string, dossier: LetterDossier): LetterPart {
  const blanks = blanksIn(text)
  const isEmpty = (name: string): boolean => blankValue(dossier, askedBy(name)) === ''
  if (blanks.some((name) => isOptional(name) && isEmpty(name))) return { place, given: '', missing: [] }
  return {
    place,
    given: fillBlanks(text, (name) => blankValue(dossier, askedBy(name)) || `[${askedBy(name)}]`),
    missing: blanks.filter(isEmpty)
  }
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

function headLines(dossier: LetterDossier): string[] {
  const head = personOf(lastOfRound(dossier, acts.informHead.event)?.details ?? {}, 'employee')
  return [head?.name ?? 'Het hoofd van de afdeling', dossier.office.name]
}

/** Whether a letter stays in the office: it goes to a colleague. */
export function isInternal({ occasion }: Letter): boolean {
  return occasion === 'headInformed'
}

/** The places of a letter, from top to bottom: whom it is for, the subject, and each paragraph of the regulation's text. */
export function letterParts(letter: Letter, dossier: LetterDossier): LetterPart[] {
  const addressee = isInternal(letter) ? headLines(dossier) : complainantLines(dossier)
  const paragraphs = letter.text.split(/\n\s*\n/)
  return [
    { place: letterPlaces.addressee, given: addressee.join('\n'), missing: [] },
    filled(letterPlaces.subject, letter.subject, dossier),
    ...paragraphs.map((text, index) => filled(paragraphPlace(index), text.trim(), dossier))
  ]
}
