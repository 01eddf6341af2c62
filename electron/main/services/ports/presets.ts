import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { Refusal } from '../../../../shared/result.ts'

/** The example regulations that could be read, and what is wrong with the others. */
export interface Presets {
  readonly policies: readonly Policy[]
  readonly refused: readonly { readonly file: string; readonly reasons: readonly Refusal[] }[]
}
