import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'

/** The longest id of a draft. */
const longestId = 64

/** The id under which the draft of a letter is kept. */
export function letterDraftId(number: DossierNumber, letter: string): string {
  return `letter-${number}-${letter}`.slice(0, longestId)
}
