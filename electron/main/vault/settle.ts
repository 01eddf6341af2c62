import { ok, refuse, type Result } from '../../../shared/result.ts'
import { isInEscrow, type OpenFile, renewEscrow, wrapWaiting } from './accounts.ts'
import { bringOver, hasOwnKeys } from './bring-over.ts'
import { type CircleRoles, settleCircles } from './circles.ts'
import { readBundle } from './keyring.ts'
import type { Random } from './random.ts'
import type { SlotMaker } from './slots.ts'
import type { Unlocked } from './unlock.ts'
import { prove, type VaultFile } from './vault-file.ts'
import { waitingBundle } from './waiting.ts'

/**
 * Gives every account of a vault of version 0.1 keys of its own, by whoever manages the accounts, and the circles the
 * members that the roles say; the same file when nothing is to change.
 */
export function settle(open: OpenFile, accountId: string, roles: CircleRoles, random: Random): Result<VaultFile> {
  const { file, keyring } = open
  if (hasOwnKeys(file)) {
    const settled = settleCircles(open, roles, random)
    return settled === file ? ok(file) : prove(settled, keyring, file)
  }
  const role = file.accounts.find(({ id }) => id === accountId)?.role ?? ''
  return roles.accounts.includes(role) ? bringOver(open, roles, random) : ok(file)
}

/** Lets a ring open what it may open in a settled vault, by keys that were just made for its account where it had none. */
export function followSettled({ file, keyring }: OpenFile, accountId: string): Result<void> {
  if (!hasOwnKeys(file)) return ok(undefined)
  if (keyring.authority === null) {
    const waiting = file.accounts.find(({ id }) => id === accountId)?.waiting
    const bundle = waiting === undefined ? null : waitingBundle(waiting, keyring.officeKey, accountId)
    if (bundle === null) return refuse('vault.tampered')
    keyring.adopt(readBundle(bundle))
  }
  keyring.read(file)
  return ok(undefined)
}

/**
 * Wraps an account's own keys that waited for its password, or puts them away for the recovery key as it is now; the same
 * file when they are as they should be. Without the password what waits goes on waiting.
 */
export async function settleOwnKeys(
  file: VaultFile,
  { account, keyring, bundle }: Unlocked,
  password: string | null,
  maker: SlotMaker
): Promise<Result<VaultFile>> {
  const accountId = account.id
  if (account.waiting !== undefined && password !== null)
    return wrapWaiting({ file, keyring }, { accountId, bundle, password }, maker)
  return isInEscrow(file, account) ? ok(file) : renewEscrow({ file, keyring }, { accountId, bundle }, maker)
}
