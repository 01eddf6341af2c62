import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type KeyBundle, Keyring, readBundle } from './keyring.ts'
import { systemRandom, type Random } from './random.ts'
import { noAttempts, oneMore, remainingWait, waitAfter, withinReach } from './slow-down.ts'
import { type SlotKey, unwrapWithKey, unwrapWithPassword } from './slots.ts'
import { isProven, type Account, type Attempts, type VaultFile } from './vault-file.ts'
import { waitingBundle } from './waiting.ts'

/** What a right password opens, and the wrong tries that came before it (for the journal). */
export interface Unlocked {
  readonly keyring: Keyring
  /** The same keys as the bytes that are wrapped, for who wraps them anew. */
  readonly bundle: Uint8Array
  readonly account: Account
  readonly failedBefore: Attempts
}

/** The outcome of a try, with the vault file as it must now be kept. */
export interface UnlockAttempt {
  readonly file: VaultFile
  readonly result: Result<Unlocked>
}

function withAttempts(file: VaultFile, accountId: string, attempts: Attempts): VaultFile {
  const accounts = file.accounts.map((account) => (account.id === accountId ? { ...account, attempts } : account))
  return { ...file, accounts }
}

/** Whose account is opened, and when. */
interface Trying {
  readonly accountId: string
  readonly now: Instant
  readonly random?: Random
}

/** An account that may be tried now, with the wrong tries before. */
interface Admitted {
  readonly account: Account
  readonly attempts: Attempts
}

/** Lets an account be tried; fails with `vault.accountUnknown`, `vault.accountInactive` or `vault.tooSoon {waitSeconds}`. */
function admit(file: VaultFile, { accountId, now }: Trying): Admitted | UnlockAttempt {
  const account = file.accounts.find(({ id }) => id === accountId)
  if (account === undefined) return { file, result: refuse('vault.accountUnknown') }
  if (!account.active) return { file, result: refuse('vault.accountInactive') }
  const attempts = withinReach(account.attempts, now)
  const waitSeconds = remainingWait(attempts, now)
  if (waitSeconds === 0) return { account, attempts }
  const kept = attempts === account.attempts ? file : withAttempts(file, accountId, attempts)
  return { file: kept, result: refuse('vault.tooSoon', { field: 'password', params: { waitSeconds } }) }
}

/** Opens an admitted account with what its slot held. */
function open(
  file: VaultFile,
  { account, attempts }: Admitted,
  { wrapped, random = systemRandom }: { readonly wrapped: Uint8Array; readonly random?: Random | undefined }
): UnlockAttempt {
  const bundle = account.waiting === undefined ? wrapped : waitingBundle(account.waiting, wrapped, account.id)
  const keyring = bundle === null ? null : openRing(file, readBundle(bundle), random)
  if (bundle === null || keyring === null || keyring.publicKey !== (account.publicKey ?? null)) {
    return { file, result: refuse('vault.tampered') }
  }
  const kept = account.attempts.failed === 0 ? file : withAttempts(file, account.id, noAttempts)
  const opened = { ...account, attempts: noAttempts }
  return { file: kept, result: ok({ keyring, bundle, account: opened, failedBefore: attempts }) }
}

/**
 * Tries a password. Fails with `vault.accountUnknown`, `vault.accountInactive`, `vault.tooSoon {waitSeconds}` (the
 * password was not looked at), `vault.wrongPassword {waitSeconds}` or `vault.tampered`.
 */
export async function tryPassword(
  file: VaultFile,
  { password, ...trying }: Trying & { readonly password: string }
): Promise<UnlockAttempt> {
  const admitted = admit(file, trying)
  if ('result' in admitted) return admitted
  const { accountId, now, random } = trying
  const wrapped = await unwrapWithPassword(admitted.account.slot, password, { vaultId: file.id, accountId })
  if (wrapped !== null) return open(file, admitted, { wrapped, random })
  const counted = oneMore(admitted.attempts, now)
  const params = { waitSeconds: waitAfter(counted.failed) }
  return {
    file: withAttempts(file, accountId, counted),
    result: refuse('vault.wrongPassword', { field: 'password', params })
  }
}

/**
 * Tries the key that a password once gave. Fails as `tryPassword`, but with `systemLogIn.changed` where it is not the key
 * to the slot: that is no wrong password, and is not counted as one.
 */
export function tryKey(file: VaultFile, { slotKey, ...trying }: Trying & { readonly slotKey: SlotKey }): UnlockAttempt {
  const admitted = admit(file, trying)
  if ('result' in admitted) return admitted
  const { accountId, random } = trying
  const wrapped = unwrapWithKey(admitted.account.slot, slotKey, { vaultId: file.id, accountId })
  return wrapped === null ? { file, result: refuse('systemLogIn.changed') } : open(file, admitted, { wrapped, random })
}

/** The ring of keys that a bundle opens in this file; null when the file is not as it was left. */
export function openRing(file: VaultFile, bundle: KeyBundle, random: Random): Keyring | null {
  const keyring = new Keyring(bundle, random)
  if (!isProven(file, keyring)) return null
  keyring.read(file)
  return keyring
}
