import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { PolicyVersions } from './policy-versions.ts'
import type { Damage, IndexLine } from './ports/register.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** A line of the register with the regulation it is under, or with what is wrong. */
export type Line =
  | { readonly number: DossierNumber; readonly row: DossierState; readonly policy: Policy; readonly damaged: null }
  | { readonly number: DossierNumber; readonly row: null; readonly policy: null; readonly damaged: Damage }

/** A line with its regulation; a dossier whose regulation is missing counts as damaged. */
export function lineUnder(entry: IndexLine, policies: PolicyVersions): Line {
  const { number } = entry
  if (entry.row === null) return { number, row: null, policy: null, damaged: entry.damaged }
  const policy = policies.find(entry.row.policy)
  if (policy.ok) return { number, row: entry.row, policy: policy.value, damaged: null }
  const [refusal] = policy.error
  const damaged: Damage = { code: refusal?.code ?? 'register.damaged', detail: { ...refusal?.params } }
  return { number: entry.number, row: null, policy: null, damaged }
}
