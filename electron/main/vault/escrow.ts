import { type KeyPair, type PublicKey, sealingPair } from './key-pair.ts'
import type { Keyring } from './keyring.ts'
import { type Lock, Locksmith } from './lock.ts'
import type { Random } from './random.ts'

function escrowContext(vaultId: string, accountId: string): string {
  return `vault/${vaultId}/escrow/${accountId}`
}

/** Whose keys are put away, and for which recovery key. */
interface Escrow {
  readonly vaultId: string
  readonly accountId: string
  readonly recovery: PublicKey
}

/** Puts an account's private key away for the recovery key, so that a lost password costs none of what it opens. */
export function putInEscrow(pair: KeyPair, { vaultId, accountId, recovery }: Escrow, random: Random): Lock {
  return new Locksmith(random).lock(pair.privateKey, pair, [recovery], escrowContext(vaultId, accountId))
}

/** The pair that was put away, opened with the recovery key's own keys; null when it was not for these. */
export function takeFromEscrow(
  escrow: Lock,
  keyring: Pick<Keyring, 'openLock'>,
  { vaultId, accountId }: Omit<Escrow, 'recovery'>
): KeyPair | null {
  const privateKey = keyring.openLock(escrow, escrowContext(vaultId, accountId))
  return privateKey === null ? null : sealingPair(privateKey)
}
