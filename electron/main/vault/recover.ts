import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { resetPassword, type OpenFile } from './accounts.ts'
import { newRecoverySecret, parseRecoveryKey, printRecoveryKey } from './recovery-key.ts'
import { unwrapForRecovery, wrapForRecovery, type SlotMaker } from './slots.ts'
import { isProven, prove, type VaultFile } from './vault-file.ts'

/** A lost password's replacement. */
export interface Recovery {
  readonly recoveryKey: string
  readonly accountId: string
  readonly newPassword: string
}

/**
 * Sets a new password with the recovery key. Fails with `vault.recoveryTypo`, `vault.recoveryWrong`, `vault.tampered`,
 * `vault.accountUnknown`, `vault.accountInactive` and the codes of `passwordProblems`.
 */
export async function recover(
  file: VaultFile,
  { recoveryKey, accountId, newPassword }: Recovery,
  maker: SlotMaker
): Promise<Result<OpenFile>> {
  const secret = parseRecoveryKey(recoveryKey)
  if (!secret.ok) return secret
  const masterKey = unwrapForRecovery(file, secret.value)
  if (masterKey === null) return refuse('vault.recoveryWrong', { field: 'recoveryKey' })
  if (!isProven(file, masterKey)) return refuse('vault.tampered')
  if (file.accounts.some(({ id, active }) => id === accountId && !active)) return refuse('vault.accountInactive')
  const changed = await resetPassword({ file, masterKey }, accountId, newPassword, maker)
  return changed.ok ? ok({ file: changed.value, masterKey }) : changed
}

/** Replaces the recovery key; the old one opens nothing from then on. */
export function renewRecoveryKey(
  { file, masterKey }: OpenFile,
  { now, maker }: { readonly now: Instant; readonly maker: SlotMaker }
): Result<{ readonly file: VaultFile; readonly recoveryKey: string }> {
  if (!isProven(file, masterKey)) return refuse('vault.tampered')
  const secret = newRecoverySecret(maker.random)
  const recovery = wrapForRecovery(masterKey, secret, { id: file.id, now }, maker.random)
  return ok({ file: prove({ ...file, recovery }, masterKey), recoveryKey: printRecoveryKey(secret) })
}
