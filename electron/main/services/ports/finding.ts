import type { RefusalCode } from '../../../../shared/refusal-codes.ts'

/** Something that does not hold: what it concerns, the code translated on screen, and the words to fill in. */
export interface Finding {
  readonly subject: string
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}
