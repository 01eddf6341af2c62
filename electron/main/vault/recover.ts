import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type OpenFile, replacePassword, resetPassword, type Wrapping } from './accounts.ts'
import { takeFromEscrow } from './escrow.ts'
import { replaceMember } from './circles.ts'
import { type KeyPair, makeKeyPair } from './key-pair.ts'
import { type Keyring, printBundle, readBundle } from './keyring.ts'
import type { Random } from './random.ts'
import { newRecoverySecret, parseRecoveryKey, printRecoveryKey } from './recovery-key.ts'
import { unwrapForRecovery, wrapForRecovery, type SlotMaker } from './slots.ts'
import { openRing } from './unlock.ts'
import { isProven, prove, type Account, type VaultFile } from './vault-file.ts'
import { waitingBundle } from './waiting.ts'

/** A lost password's replacement. */
export interface Recovery {
  readonly recoveryKey: string
  readonly accountId: string
  readonly newPassword: string
}

/** The keys that the recovery key opens; fails with `vault.recoveryTypo`, `vault.recoveryWrong` or `vault.tampered`. */
export function openWithRecoveryKey(
  file: VaultFile,
  recoveryKey: string,
  random: Random
): Result<{ readonly keyring: Keyring; readonly bundle: Uint8Array }> {
  const secret = parseRecoveryKey(recoveryKey)
  if (!secret.ok) return secret
  const wrapped = unwrapForRecovery(file, secret.value)
  if (wrapped === null) return refuse('vault.recoveryWrong', { field: 'recoveryKey' })
  const { waiting } = file.recovery
  const bundle = waiting === undefined ? wrapped : waitingBundle(waiting, wrapped, 'recovery')
  const keyring = bundle === null ? null : openRing(file, readBundle(bundle), random)
  return bundle === null || keyring === null ? refuse('vault.tampered') : ok({ keyring, bundle })
}

/** A file after a recovery, and the keys that opened it. */
export interface Recovered {
  readonly file: VaultFile
  /** The recovery key's own private half, to hand on what only it opens; null before the vault was brought over. */
  readonly opens: Uint8Array | null
}

/**
 * Sets a new password with the recovery key; the account keeps its keys where they were put away for it. Fails as
 * `openWithRecoveryKey`, and with `vault.accountUnknown`, `vault.accountInactive` and the codes of `passwordProblems`.
 */
export async function recover(
  file: VaultFile,
  { recoveryKey, accountId, newPassword }: Recovery,
  maker: SlotMaker
): Promise<Result<Recovered>> {
  const opened = openWithRecoveryKey(file, recoveryKey, maker.random)
  if (!opened.ok) return opened
  const { keyring, bundle } = opened.value
  const account = file.accounts.find(({ id }) => id === accountId)
  if (account?.active === false) return refuse('vault.accountInactive')
  const kept =
    account?.escrow === undefined ? null : takeFromEscrow(account.escrow, keyring, { vaultId: file.id, accountId })
  const changed =
    kept === null || keyring.authority === null
      ? await resetPassword({ file, keyring }, accountId, newPassword, maker)
      : await replacePassword({ file, keyring }, wrapping(keyring, kept, { accountId, newPassword }), maker)
  if (!changed.ok) return changed
  // Whoever types the recovery key chooses the password themselves.
  const accounts = changed.value.accounts.map((one) => (one.id === accountId ? chosenByOwner(one) : one))
  const proven = prove({ ...changed.value, accounts }, keyring, changed.value)
  return proven.ok ? ok({ file: proven.value, opens: readBundle(bundle).own?.privateKey ?? null }) : proven
}

/** An account's own keys, to be wrapped with its new password. */
function wrapping(
  { officeKey, authority }: Keyring,
  { privateKey }: KeyPair,
  { accountId, newPassword }: Pick<Recovery, 'accountId' | 'newPassword'>
): Wrapping {
  const own = authority === null ? null : { privateKey, authority }
  return { accountId, bundle: printBundle({ officeKey, own }), password: newPassword }
}

function chosenByOwner({ mustChange: _mustChange, ...account }: Account): Account {
  return account
}

/** Replaces the recovery key; the old one opens nothing from then on but what was sealed for it and is not handed on yet. */
export function renewRecoveryKey(
  open: OpenFile,
  { now, maker }: { readonly now: Instant; readonly maker: SlotMaker }
): Result<{ readonly file: VaultFile; readonly recoveryKey: string }> {
  const { file, keyring } = open
  if (!isProven(file, keyring)) return refuse('vault.tampered')
  const { officeKey, authority } = keyring
  const secret = newRecoverySecret(maker.random)
  const pair = authority === null ? null : makeKeyPair(maker.random)
  const own = pair === null || authority === null ? null : { privateKey: pair.privateKey, authority }
  const wrapped = wrapForRecovery(printBundle({ officeKey, own }), secret, { id: file.id, now }, maker.random)
  const recovery = pair === null ? wrapped : { ...wrapped, publicKey: pair.publicKey }
  const renewed = { ...file, recovery }
  const changed =
    pair === null ? renewed : replaceMember({ ...open, file: renewed }, file.recovery.publicKey, pair.publicKey)
  const proven = prove(changed, keyring, file)
  return proven.ok ? ok({ file: proven.value, recoveryKey: printRecoveryKey(secret) }) : proven
}
