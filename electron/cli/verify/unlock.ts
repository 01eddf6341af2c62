import { describeRefusals } from '../../../shared/i18n/describe-refusal.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { fail, ok, type Refusal, type Result } from '../../../shared/result.ts'
import type { Keyring } from '../../main/vault/keyring.ts'
import { systemRandom } from '../../main/vault/random.ts'
import { openWithRecoveryKey } from '../../main/vault/recover.ts'
import { tryPassword } from '../../main/vault/unlock.ts'
import type { Account, VaultFile } from '../../main/vault/vault-file.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { verifyMessages } from './messages.ts'

/** What opens the vault. */
export type Secret =
  | { readonly kind: 'password'; readonly password: string; readonly accounts: readonly Account[] }
  | { readonly kind: 'recovery'; readonly recoveryKey: string }

const t = createTranslator('nl')

interface Refused {
  readonly account: Account
  readonly refusal: Refusal
}

/** What is true of a password that opened none of the accounts: where it was not looked at, it may still be the right one. */
function noneOpened(refused: readonly Refused[]): string {
  const tampered = refused.find(({ refusal }) => refusal.code === 'vault.tampered')
  const waiting = refused.filter(({ refusal }) => refusal.code === 'vault.tooSoon')
  const first = tampered ?? refused[0]
  if (tampered !== undefined || waiting.length === 0) {
    return describeRefusals(t, first === undefined ? [] : [first.refusal])
  }
  const seconds = Math.max(...waiting.map(({ refusal }) => Number(refusal.params?.['waitSeconds'])))
  const names = waiting.map(({ account }) => account.name)
  return verifyMessages.notTried(names, seconds, refused.length > waiting.length)
}

/** Tries a password on some accounts. No try is counted: checking a folder changes nothing in it. */
async function withPassword(
  file: VaultFile,
  { password, accounts, now }: { password: string; accounts: readonly Account[]; now: Instant }
): Promise<Result<Keyring, string>> {
  const refused: Refused[] = []
  for (const account of accounts) {
    const { result } = await tryPassword(file, { accountId: account.id, password, now })
    if (result.ok) return ok(result.value.keyring)
    refused.push(...result.error.map((refusal) => ({ account, refusal })))
  }
  return fail(noneOpened(refused))
}

/** The keys of a vault that is only read; fails with what is to be said. */
export async function unlockForReading(
  file: VaultFile,
  secret: Secret,
  now: Instant
): Promise<Result<Keyring, string>> {
  if (secret.kind === 'password') return withPassword(file, { ...secret, now })
  const opened = openWithRecoveryKey(file, secret.recoveryKey, systemRandom)
  return opened.ok ? ok(opened.value.keyring) : fail(describeRefusals(t, opened.error))
}
