import type { Result } from '../../../../shared/result.ts'

/** What the register asks of the vault: bytes sealed to a context, such as the file's own path. */
export interface Sealer {
  readonly seal: (plain: Uint8Array, context: string) => Uint8Array
  readonly open: (sealed: Uint8Array, context: string) => Result<Uint8Array>
}
