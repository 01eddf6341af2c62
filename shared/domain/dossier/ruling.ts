import { isBlank } from '../form/values.ts'
import type { Policy } from '../policy/policy.ts'
import type { DossierState } from './state.ts'

/** The clause by which a ruling of the independent body binds this dossier, or null while none does (EW-3.2, GC-6.1). */
export function bindingRuling({ values }: Pick<DossierState, 'values'>, { independentBody }: Policy): string | null {
  const isBound = independentBody?.binding === true && !isBlank(values['settlement.appealOutcome'])
  return isBound ? independentBody.clause : null
}
