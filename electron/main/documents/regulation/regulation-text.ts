import type { Office } from '../../../../shared/domain/office/office.ts'
import type { Provision } from '../../../../shared/papers/regulation/regulation.ts'

/** A sentence with its mark when the office is to check it first. */
export function checkedText({ text, check }: Provision): string {
  return check === true ? `${text} [controleer]` : text
}

/** The clauses behind a sentence, as they stand beside it; not again in a list when the sentence above has them. */
export function clausesLine({ clauses }: Provision, above?: Provision): string {
  return clauses.filter((clause) => above?.clauses.includes(clause) !== true).join(', ')
}

/** Where the office is and how to reach it, as far as it is known. */
export function addressLine({ address, postcode, place, phone, email }: Office): string {
  return [address, [postcode, place].filter(Boolean).join(' '), phone, email].filter(Boolean).join(' · ')
}
