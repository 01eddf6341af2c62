import type { FieldValue } from '../../../../shared/domain/form/field-value.ts'
import type { DossierState, Signature } from '../../../../shared/domain/dossier/state.ts'

/** How much of a long text the register keeps at hand, in characters. */
const kept = 2_000

/** Fields that reports print, and so keep whole. */
const reported = /^(settlement\.cause|improvement\.)/

function shortened(id: string, value: FieldValue): FieldValue {
  return typeof value === 'string' && !reported.test(id) ? value.slice(0, kept) : value
}

function withoutDrawing({ drawn: _drawn, ...signature }: Signature): Signature {
  return signature
}

/** The state of a dossier as the register's index keeps it: long texts shortened, drawings left out. */
export function slimState(state: DossierState): DossierState {
  const values = Object.fromEntries(Object.entries(state.values).map(([id, value]) => [id, shortened(id, value)]))
  return { ...state, values, signatures: state.signatures.map(withoutDrawing) }
}
