import { z } from 'zod'
import type { EventBody } from '../dossier/event.ts'
import { writtenWays } from '../form/options.ts'
import { textOf } from '../form/values.ts'
import { officeSchema } from '../office/office.ts'

const lines = z.array(z.string()).readonly()

/** A letter as it is printed, in Dutch. */
const composedLetterSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** The provision that asks for it. */
  clause: z.string(),
  /** Stays in the office: it goes to a colleague. */
  isInternal: z.boolean(),
  /** The dossier's number. */
  reference: z.string(),
  /** What the complainant knows the case by, or empty. */
  yourReference: z.string(),
  addressee: lines,
  /** Where the office is, and the day on which the letter is sent. */
  placeAndDate: z.string(),
  subject: z.string(),
  /** Lines within a paragraph are parted by a line end. */
  paragraphs: lines,
  /** What goes with it, one line each. */
  enclosures: lines,
  /** Who gets a copy, one line each. */
  copies: lines,
  signer: z.object({ name: z.string(), role: z.string() })
})

/** A letter as it is printed, in Dutch. */
export type ComposedLetter = Readonly<z.infer<typeof composedLetterSchema>>

/** A letter as it was sent: all that it is printed from, so that it can be printed again as it was. */
const keptLetterSchema = z.object({
  letter: composedLetterSchema,
  /** The office as it stood above the letter. */
  office: officeSchema,
  way: z.enum(writtenWays)
})

/** A letter as it was sent. */
export type KeptLetter = Readonly<z.infer<typeof keptLetterSchema>>

/** The way in which a letter goes. */
export type LetterWay = KeptLetter['way']

/** An event with the letter that was sent with it; the event is sealed with its dossier, and so is the letter. */
export function withLetter(event: EventBody, letter: KeptLetter): EventBody {
  return { ...event, details: { ...event.details, letter: JSON.stringify(letter) } }
}

/** The letter that was sent with an event, or null. */
export function letterIn({ details }: Pick<EventBody, 'details'>): KeptLetter | null {
  const text = textOf(details, 'letter')
  return text === '' ? null : keptLetterSchema.parse(JSON.parse(text))
}
