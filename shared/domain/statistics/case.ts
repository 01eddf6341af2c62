import type { DossierTerm } from '../dossier/dossier-terms.ts'
import type { DossierState } from '../dossier/state.ts'
import type { Policy } from '../policy/policy.ts'
import type { DossierNumber } from '../dossier/number.ts'

/** A dossier to count, with the policy version it is bound to and its terms; long texts in the state may be shortened. */
export interface StatisticsCase {
  readonly number: DossierNumber
  readonly policy: Policy
  readonly state: DossierState
  readonly terms: readonly DossierTerm[]
  /** Whether it is a dossier of others, of which no word is known. */
  readonly isAnonymous?: boolean
}
