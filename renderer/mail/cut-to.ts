import { fits } from '../../shared/domain/text/length.ts'

/** What a cut leaves of a character that takes two places. */
const halfCharacter = /\p{Surrogate}$/u

/** The whole text, or as much of it as fits, with a sign that there was more. */
export function cutTo(text: string, limit: number): string {
  return fits(text, limit) ? text : `${text.slice(0, limit - 1).replace(halfCharacter, '')}…`
}
