import { z } from 'zod'
import { fits, longest } from './length.ts'
import { tidyLine, tidyText } from './tidy.ts'

/** A check that a text holds; one that does not is told with the limit, and no check after it is done. */
function atMost(limit: number, holds: (text: string) => boolean) {
  return z.check<string>(({ value: input, issues }) => {
    if (!holds(input)) issues.push({ code: 'too_big', origin: 'string', maximum: limit, inclusive: true, input })
  })
}

/** At most so many characters as people see them. */
function visibly(limit: number) {
  return atMost(limit, (text) => fits(text, limit))
}

/** A text that has a chance to fit: what has none is not tidied first. */
function likely(limit: number) {
  return z.string().check(atMost(limit, (text) => text.length <= longest(limit)))
}

/** A text as it was typed, of at most so many characters. */
export function typedSchema(limit: number) {
  return z.string().check(visibly(limit))
}

/** A text of one line, tidied, of at most so many characters. */
export function lineSchema(limit: number) {
  return likely(limit).overwrite(tidyLine).check(visibly(limit))
}

/** A text of one line that shows something, tidied, of at most so many characters. */
export function nameSchema(limit: number) {
  return lineSchema(limit).min(1)
}

/** A text of several lines, tidied, of at most so many characters. */
export function proseSchema(limit: number) {
  return likely(limit).overwrite(tidyText).check(visibly(limit))
}
