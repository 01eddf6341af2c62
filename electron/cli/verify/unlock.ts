import { fail, ok, refuse, type Refusal, type Result } from '../../../shared/result.ts'
import type { MasterKey } from '../../main/vault/keys.ts'
import { parseRecoveryKey } from '../../main/vault/recovery-key.ts'
import { unwrapForRecovery } from '../../main/vault/slots.ts'
import { tryPassword } from '../../main/vault/unlock.ts'
import { isProven, type VaultFile } from '../../main/vault/vault-file.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** What opens the vault. */
export type Secret =
  | { readonly kind: 'password'; readonly password: string; readonly accounts: readonly string[] }
  | { readonly kind: 'recovery'; readonly recoveryKey: string }

async function withPassword(
  file: VaultFile,
  { password, accounts, now }: { password: string; accounts: readonly string[]; now: Instant }
): Promise<Result<MasterKey>> {
  let refusals: Refusal[] = []
  for (const accountId of accounts) {
    // The counted attempt is dropped: checking a folder changes nothing in it.
    const { result } = await tryPassword(file, { accountId, password, now })
    if (result.ok) return ok(result.value.masterKey)
    refusals = result.error
  }
  return fail(refusals)
}

/** The key of a vault that is only read; fails with the codes of a log-in or a recovery. */
export async function unlockForReading(file: VaultFile, secret: Secret, now: Instant): Promise<Result<MasterKey>> {
  if (secret.kind === 'password') return withPassword(file, { ...secret, now })
  const parsed = parseRecoveryKey(secret.recoveryKey)
  if (!parsed.ok) return parsed
  const masterKey = unwrapForRecovery(file, parsed.value)
  if (masterKey === null) return refuse('vault.recoveryWrong')
  return isProven(file, masterKey) ? ok(masterKey) : refuse('vault.tampered')
}
