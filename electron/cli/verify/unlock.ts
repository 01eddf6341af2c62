import { fail, ok, type Refusal, type Result } from '../../../shared/result.ts'
import type { Keyring } from '../../main/vault/keyring.ts'
import { systemRandom } from '../../main/vault/random.ts'
import { openWithRecoveryKey } from '../../main/vault/recover.ts'
import { tryPassword } from '../../main/vault/unlock.ts'
import type { VaultFile } from '../../main/vault/vault-file.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** What opens the vault. */
export type Secret =
  | { readonly kind: 'password'; readonly password: string; readonly accounts: readonly string[] }
  | { readonly kind: 'recovery'; readonly recoveryKey: string }

async function withPassword(
  file: VaultFile,
  { password, accounts, now }: { password: string; accounts: readonly string[]; now: Instant }
): Promise<Result<Keyring>> {
  let refusals: Refusal[] = []
  for (const accountId of accounts) {
    // The counted attempt is dropped: checking a folder changes nothing in it.
    const { result } = await tryPassword(file, { accountId, password, now })
    if (result.ok) return ok(result.value.keyring)
    refusals = result.error
  }
  return fail(refusals)
}

/** The keys of a vault that is only read; fails with the codes of a log-in or a recovery. */
export async function unlockForReading(file: VaultFile, secret: Secret, now: Instant): Promise<Result<Keyring>> {
  if (secret.kind === 'password') return withPassword(file, { ...secret, now })
  const opened = openWithRecoveryKey(file, secret.recoveryKey, systemRandom)
  return opened.ok ? ok(opened.value.keyring) : opened
}
