import { formatDay, formatInstant } from '../domain/calendar/format.ts'
import { isWaived } from '../domain/dossier/closing.ts'
import type { DossierState, Signature } from '../domain/dossier/state.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { Language } from './texts.ts'
import type { Translate } from './translator.ts'

/** Whose signature it is: of the account, or of whoever signed on paper (EW-5.4). */
export function signedBy({ signer, paper }: Signature): string {
  return paper?.name ?? signer.name
}

/** A signature as a line: whose, when, and for one on paper who saw it. */
export function saySignature(t: Translate, signature: Signature, language: Language): string {
  const { signer, at, paper } = signature
  const moment = formatInstant(at, language)
  if (paper === undefined) return t('dossier:signatures.line', { name: signer.name, moment })
  const day = formatDay(paper.day, language)
  return t('dossier:signatures.paperLine', { name: paper.name, day, seenBy: signer.name, moment })
}

/** Why signatures are not there that nobody can set: one line for each employee who cannot, with who says so (EW-5.4). */
export function sayWaived(t: Translate, state: DossierState, policy: Policy): string[] {
  const isNobody = state.excused.length === 0 && policy.closing.signatures.slots.some((slot) => isWaived(slot, state))
  return [
    ...(isNobody ? [t('dossier:signatures.nobody')] : []),
    ...state.excused.map(({ employee, reason, by }) =>
      t('dossier:signatures.excused', { name: employee.name, reason, by: by.name })
    )
  ]
}
