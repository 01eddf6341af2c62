import { amsterdamDay } from '../../domain/calendar/amsterdam.ts'
import { formatLongDay } from '../../domain/calendar/format.ts'
import type { Actor } from '../../domain/dossier/event.ts'
import { textOf } from '../../domain/form/values.ts'
import type { ComposedLetter } from '../../domain/letters/kept-letter.ts'
import { roleOf } from '../../domain/policy/lookup.ts'
import type { Letter } from '../../domain/policy/policy.ts'
import { tidyLine, tidyText } from '../../domain/text/tidy.ts'
import type { Instant } from '../../domain/time.ts'
import { type ByHand, letterPlaces, linesOf } from './by-hand.ts'
import { asSentAt, type LetterDossier } from './letter-dossier.ts'
import { isInternal, letterParts } from './letter-parts.ts'

/** Who writes a letter, when it goes, and what of it was written by hand. */
export interface Writing {
  readonly writer: Actor
  readonly at: Instant
  readonly hand: ByHand
}

/** The paragraphs of a text: an empty line parts them. */
function paragraphsOf(text: string): string[] {
  return tidyText(text)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
}

/**
 * A letter of the policy written out for a dossier: dated on the day on which it goes and signed by who writes it. What
 * was written by hand stands in the place of the regulation's text; what still lacks is for `missingIn` to say.
 */
export function composeLetter(letter: Letter, dossier: LetterDossier, { writer, at, hand }: Writing): ComposedLetter {
  const { policy, state, office } = dossier
  const texts = letterParts(letter, asSentAt(dossier, at)).map(({ place, given }) => hand[place] ?? given)
  const [addressee = '', subject = '', ...paragraphs] = texts
  return {
    id: letter.id,
    label: letter.label,
    clause: letter.clause,
    isInternal: isInternal(letter),
    reference: state.number,
    yourReference: isInternal(letter) ? '' : textOf(state.values, 'complainant.reference').trim(),
    addressee: linesOf(addressee),
    placeAndDate: [office.place.trim(), formatLongDay(amsterdamDay(at), 'nl')].filter(Boolean).join(', '),
    subject: tidyLine(subject),
    paragraphs: paragraphs.flatMap(paragraphsOf),
    enclosures: linesOf(hand[letterPlaces.enclosures] ?? ''),
    copies: linesOf(hand[letterPlaces.copies] ?? ''),
    signer: { name: writer.name, role: roleOf(policy, writer.role)?.label ?? '' }
  }
}
