import { amsterdamDay } from '../../domain/calendar/amsterdam.ts'
import { formatLongDay } from '../../domain/calendar/format.ts'
import { acts } from '../../domain/dossier/acts/acts.ts'
import type { Actor } from '../../domain/dossier/event.ts'
import type { FieldId } from '../../domain/form/fields.ts'
import { personOf, textOf } from '../../domain/form/values.ts'
import { blanksIn, fillBlanks } from '../../domain/policy/clause-text.ts'
import { roleOf } from '../../domain/policy/lookup.ts'
import type { Letter } from '../../domain/policy/policy.ts'
import type { Instant } from '../../domain/time.ts'
import { blankValue } from './blank-values.ts'
import { askedBy, isOptional } from '../../domain/letters/blanks.ts'
import { asSentAt, lastOfRound, type LetterDossier } from './letter-dossier.ts'
import { actBehind } from '../../domain/letters/occasion.ts'

/** A letter as it is printed, in Dutch. */
export interface ComposedLetter {
  readonly id: string
  readonly label: string
  /** The provision that asks for it. */
  readonly clause: string
  /** Stays in the office: it goes to a colleague. */
  readonly isInternal: boolean
  /** The dossier's number. */
  readonly reference: string
  /** What the complainant knows the case by, or empty. */
  readonly yourReference: string
  readonly addressee: readonly string[]
  /** Where the office is, and the day the letter was sent, or is written. */
  readonly placeAndDate: string
  readonly subject: string
  /** Lines within a paragraph are parted by a line end. */
  readonly paragraphs: readonly string[]
  readonly signer: { readonly name: string; readonly role: string }
}

/** Who writes the letter now, and when. */
export interface Writing {
  readonly writer: Actor
  readonly now: Instant
}

const dots = '.'.repeat(34)
const twoDottedLines = `${'.'.repeat(140)}\n${'.'.repeat(140)}`

function fillLine(line: string, dossier: LetterDossier): string {
  const standsAlone = /^\{[^{}]*\}$/.test(line.trim())
  return fillBlanks(line, (name) => blankValue(dossier, askedBy(name)) || (standsAlone ? twoDottedLines : dots))
}

function isLeftOut(paragraph: string, dossier: LetterDossier): boolean {
  return blanksIn(paragraph).some((name) => isOptional(name) && blankValue(dossier, askedBy(name)) === '')
}

function paragraphsOf(text: string, dossier: LetterDossier): string[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => !isLeftOut(paragraph, dossier))
    .map((paragraph) =>
      paragraph
        .trim()
        .split('\n')
        .map((line) => fillLine(line, dossier))
        .join('\n')
    )
}

function complainantLines({ state }: LetterDossier): string[] {
  const said = (id: FieldId) => textOf(state.values, id).trim()
  const [name, organisation, email] = [
    said('complainant.name'),
    said('complainant.organisation'),
    said('complainant.email')
  ]
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

/**
 * A letter of the policy written out for a dossier.
 *
 * What was sent is dated on that day and signed by who sent it; what was not, today and by the writer. A blank without
 * a value becomes a dotted line, or takes its paragraph with it when it is optional; whether the letter may be made at all is for `letterObstacles`.
 */
export function composeLetter(letter: Letter, dossier: LetterDossier, { writer, now }: Writing): ComposedLetter {
  const { policy, state, office } = dossier
  const sent = lastOfRound(dossier, acts[actBehind(letter.occasion, policy)].event)
  const signer = sent?.actor ?? writer
  const told = sent === undefined ? dossier : asSentAt(dossier, sent.at)
  const isInternal = letter.occasion === 'headInformed'
  return {
    id: letter.id,
    label: letter.label,
    clause: letter.clause,
    isInternal,
    reference: state.number,
    yourReference: isInternal ? '' : textOf(state.values, 'complainant.reference').trim(),
    addressee: isInternal ? headLines(dossier) : complainantLines(dossier),
    placeAndDate: [office.place.trim(), formatLongDay(amsterdamDay(sent?.at ?? now), 'nl')].filter(Boolean).join(', '),
    subject: fillLine(letter.subject, told),
    paragraphs: paragraphsOf(letter.text, told),
    signer: { name: signer.name, role: roleOf(policy, signer.role)?.label ?? '' }
  }
}
