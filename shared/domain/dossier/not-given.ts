import type { FieldId } from '../form/fields.ts'
import { isBlank, textOf } from '../form/values.ts'
import type { DossierState } from './state.ts'

type Known = Pick<DossierState, 'values' | 'notGiven'>

/** Whether the receiver stated that the complainant did not give this: it is empty, and stays so until somebody learns it. */
export function isNotGiven({ values, notGiven }: Known, id: string): boolean {
  return notGiven.includes(id) && isBlank(values[id])
}

/** Whether none of these is known, and that was said of each, or of the name: who complains without one leaves no other. */
function isSaidOf(state: Known, ids: readonly FieldId[]): boolean {
  const isBare = ids.every((id) => textOf(state.values, id) === '')
  return isBare && (isNotGiven(state, 'complainant.name') || ids.every((id) => isNotGiven(state, id)))
}

/** Whether nothing can be written to the complainant, who left no address and no e-mail address. */
export function isBeyondPost(state: Known): boolean {
  return isSaidOf(state, ['complainant.address', 'complainant.email'])
}

/** Whether the complainant cannot be reached in any way. */
export function isUnreachable(state: Known): boolean {
  return isSaidOf(state, ['complainant.address', 'complainant.email', 'complainant.phone'])
}
