import { isStrongEnough, keyFromPassword, shippedCost, subkey, type ScryptCost } from './keys.ts'
import { systemRandom, type Random } from './random.ts'
import { createSealer } from './sealer.ts'
import type { PasswordSlot, VaultFile } from './vault-file.ts'
import type { Instant } from '../../../shared/domain/time.ts'

const saltLength = 16

function accountContext(vaultId: string, accountId: string): string {
  return `vault/${vaultId}/account/${accountId}`
}

function recoveryContext(vaultId: string): string {
  return `vault/${vaultId}/recovery`
}

/** What is needed to wrap a key: randomness, and what a guess is to cost. */
export interface SlotMaker {
  readonly random: Random
  readonly cost: ScryptCost
}

/** The maker of an office's vault, at the shipped cost or more; less is a bug, except for a sample office. */
export function slotMaker({
  cost = shippedCost,
  random = systemRandom,
  isSample = false
}: Partial<SlotMaker> & { readonly isSample?: boolean } = {}): SlotMaker {
  if (!isSample && !isStrongEnough(cost)) throw new Error('A password guess would cost less than the app promises')
  return { random, cost }
}

/** Wraps keys with a password, for one account of one vault. */
export async function wrapWithPassword(
  keys: Uint8Array,
  password: string,
  owner: { readonly vaultId: string; readonly accountId: string },
  maker: SlotMaker
): Promise<PasswordSlot> {
  const salt = maker.random(saltLength)
  const key = await keyFromPassword(password, salt, maker.cost)
  const wrapped = createSealer(key, maker.random).seal(keys, accountContext(owner.vaultId, owner.accountId))
  return {
    cost: maker.cost,
    salt: salt.toString('base64'),
    wrappedKey: Buffer.from(wrapped).toString('base64')
  }
}

/** What a password gives for one slot, and opens nothing but that slot: with another password there is another salt. */
export interface SlotKey {
  readonly salt: string
  readonly key: Uint8Array
}

/** The key that a password gives for a slot, right or not. */
export async function slotKeyOf({ salt, cost }: PasswordSlot, password: string): Promise<SlotKey> {
  return { salt, key: await keyFromPassword(password, Buffer.from(salt, 'base64'), cost) }
}

/** The keys of an account, or null when this is not the key to its slot. */
export function unwrapWithKey(
  slot: PasswordSlot,
  { salt, key }: SlotKey,
  owner: { readonly vaultId: string; readonly accountId: string }
): Uint8Array | null {
  if (salt !== slot.salt) return null
  const context = accountContext(owner.vaultId, owner.accountId)
  const opened = createSealer(key).open(Buffer.from(slot.wrappedKey, 'base64'), context)
  return opened.ok ? opened.value : null
}

/** The keys of an account, or null when the password is not the right one. */
export async function unwrapWithPassword(
  slot: PasswordSlot,
  password: string,
  owner: { readonly vaultId: string; readonly accountId: string }
): Promise<Uint8Array | null> {
  return unwrapWithKey(slot, await slotKeyOf(slot, password), owner)
}

/** Wraps keys with the recovery key's secret, which is random enough to need no slow derivation. */
export function wrapForRecovery(
  keys: Uint8Array,
  secret: Uint8Array,
  vault: { readonly id: string; readonly now: Instant },
  random: Random
): Pick<VaultFile['recovery'], 'createdAt' | 'salt' | 'wrappedKey'> {
  const salt = random(saltLength)
  const wrapped = createSealer(subkey(secret, 'recovery', salt), random).seal(keys, recoveryContext(vault.id))
  return {
    createdAt: vault.now,
    salt: salt.toString('base64'),
    wrappedKey: Buffer.from(wrapped).toString('base64')
  }
}

/** The keys that the recovery key opens, or null when this is not the recovery key of this vault. */
export function unwrapForRecovery(file: VaultFile, secret: Uint8Array): Uint8Array | null {
  const key = subkey(secret, 'recovery', Buffer.from(file.recovery.salt, 'base64'))
  const opened = createSealer(key).open(Buffer.from(file.recovery.wrappedKey, 'base64'), recoveryContext(file.id))
  return opened.ok ? opened.value : null
}
