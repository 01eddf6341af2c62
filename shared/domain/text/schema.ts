import { z } from 'zod'
import { fits } from './length.ts'
import { tidyLine, tidyText } from './tidy.ts'

/** A text of one line, tidied, of at most so many characters. */
export function lineSchema(limit: number) {
  return z
    .string()
    .overwrite(tidyLine)
    .refine((text) => fits(text, limit))
}

/** A text of one line that shows something, tidied, of at most so many characters. */
export function nameSchema(limit: number) {
  return lineSchema(limit).min(1)
}

/** A text of several lines, tidied, of at most so many characters. */
export function proseSchema(limit: number) {
  return z
    .string()
    .overwrite(tidyText)
    .refine((text) => fits(text, limit))
}
