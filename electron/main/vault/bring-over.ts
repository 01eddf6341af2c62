import { refuse, type Result } from '../../../shared/result.ts'
import type { OpenFile } from './accounts.ts'
import { type CircleRoles, foundAuthority, foundCircles, membersOf } from './circles.ts'
import { putInEscrow } from './escrow.ts'
import { type KeyPair, makeKeyPair } from './key-pair.ts'
import { Keyring, printBundle } from './keyring.ts'
import type { Random } from './random.ts'
import { isProven, prove, type VaultFile } from './vault-file.ts'
import { keepWaiting } from './waiting.ts'

/** Whether a vault has keys for each of its accounts. */
export function hasOwnKeys({ circles }: Pick<VaultFile, 'circles'>): boolean {
  return circles !== undefined
}

/**
 * Gives every account of a vault of version 0.1, and the recovery key, keys of its own. They wait under the office's key
 * until each logs in and wraps them with its own password. Fails with `vault.tampered`.
 */
export function bringOver({ file, keyring }: OpenFile, roles: CircleRoles, random: Random): Result<VaultFile> {
  if (!isProven(file, keyring)) return refuse('vault.tampered')
  const { officeKey } = keyring
  const signing = foundAuthority(random)
  const forRecovery = makeKeyPair(random)
  const keysFor = (owner: string, { publicKey, privateKey }: KeyPair): { publicKey: string; waiting: string } => {
    const bundle = printBundle({ officeKey, own: { privateKey, authority: signing.publicKey } })
    return { publicKey, waiting: keepWaiting(bundle, officeKey, owner, random) }
  }
  const given: VaultFile = {
    ...file,
    accounts: file.accounts.map((account) => {
      const pair = makeKeyPair(random)
      const owner = { vaultId: file.id, accountId: account.id, recovery: forRecovery.publicKey }
      return { ...account, ...keysFor(account.id, pair), escrow: putInEscrow(pair, owner, random) }
    }),
    recovery: { ...file.recovery, ...keysFor('recovery', forRecovery) }
  }
  // Whoever brings it over puts the keys in their boxes, and keeps nothing of the pair they do that with.
  const founder = new Keyring(
    { officeKey, own: { privateKey: makeKeyPair(random).privateKey, authority: signing.publicKey } },
    random
  )
  const place = { keyring: founder, vaultId: file.id }
  const circles = foundCircles(place, membersOf(given, roles), { signing, random })
  return prove({ ...given, circles }, { officeKey, signing })
}
