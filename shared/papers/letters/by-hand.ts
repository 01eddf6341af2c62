import type { FieldValues } from '../../domain/form/field-value.ts'
import { tidyLine } from '../../domain/text/tidy.ts'

/** What somebody wrote in a letter by hand, by the place in it; a place that is not named has the text of the regulation. */
export type ByHand = Readonly<Record<string, string>>

const handPrefix = 'letter.'

/** The places of a letter besides its paragraphs. */
export const letterPlaces = {
  addressee: `${handPrefix}addressee`,
  subject: `${handPrefix}subject`,
  enclosures: `${handPrefix}enclosures`,
  copies: `${handPrefix}copies`
} as const

/** The place of a paragraph of the regulation's text. */
export function paragraphPlace(index: number): string {
  return `${handPrefix}paragraph.${String(index)}`
}

/** What was written by hand, among all that a draft of a letter holds. */
export function byHandIn(values: FieldValues): ByHand {
  const entries = Object.entries(values).flatMap(([id, value]) =>
    id.startsWith(handPrefix) && typeof value === 'string' ? [[id, value] as const] : []
  )
  return Object.fromEntries(entries)
}

/** The lines of a text, without the empty ones. */
export function linesOf(text: string): string[] {
  return text.split('\n').map(tidyLine).filter(Boolean)
}
