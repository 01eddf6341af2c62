import { looksLikeEmail } from '../../domain/form/email.ts'
import { textOf } from '../../domain/form/values.ts'
import type { Letter } from '../../domain/policy/policy.ts'
import type { LetterDossier } from './letter-dossier.ts'
import { isInternal } from './letter-parts.ts'

/** Whom an e-mail goes to. */
export interface MailAddressee {
  readonly name: string
  readonly address: string
}

/** Whom a letter goes to by e-mail; null when the dossier has no usable address, or the letter stays in the office. */
export function mailAddressee(letter: Letter, { state }: LetterDossier): MailAddressee | null {
  const address = textOf(state.values, 'complainant.email').trim()
  const isOne = looksLikeEmail(address) && !/[\s,;<>"]/.test(address)
  if (isInternal(letter) || !isOne) return null
  return { name: textOf(state.values, 'complainant.name').trim(), address }
}
