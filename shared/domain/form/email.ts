import { tidyLine } from '../text/tidy.ts'

const shape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u

/** Whether a text has the outer shape of an e-mail address; which addresses exist is for the post to know. */
export function looksLikeEmail(text: string): boolean {
  return shape.test(tidyLine(text))
}
