import type { FieldValues } from '../form/field-value.ts'
import { choicesOf, textOf } from '../form/values.ts'
import { lineEnd } from '../text/blanks.ts'
import { hasInk, tidyLine } from '../text/tidy.ts'

/** What was chosen for an inspection: what is shown of the form, and what of it is blacked out. */
export interface InspectionChoice {
  /** Who gets to see it, and knows their own name. */
  readonly to: string
  readonly fields: readonly string[]
  /** Words and lines that are blacked out by hand. */
  readonly words: readonly string[]
  /** The names of others that stay, each as it is written in the dossier. */
  readonly mayStay: readonly string[]
}

function linesIn(text: string): string[] {
  return text.split(lineEnd).filter(hasInk).map(tidyLine)
}

/** The choice as an act asks it: the fields, and a word or name on each line. */
export function choiceIn(details: FieldValues): InspectionChoice {
  return {
    to: textOf(details, 'shownTo'),
    fields: choicesOf(details, 'inspected'),
    words: linesIn(textOf(details, 'blackOut')),
    mayStay: linesIn(textOf(details, 'mayStay'))
  }
}
