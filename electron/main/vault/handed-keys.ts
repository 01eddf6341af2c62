import { KeyObject } from 'node:crypto'
import { type KeyPair, type PublicKey, sharedKey } from './key-pair.ts'
import type { Locked } from './lock.ts'
import { createSealer } from './sealer.ts'

/** A key to all that one person sealed for one of its readers; another thread can be given it, and cannot look into it. */
export interface HandedKey {
  readonly name: string
  readonly key: object
}

function boxName(reader: PublicKey, by: PublicKey): string {
  return `${reader} ${by}`
}

/** The keys to what somebody sealed for any of these pairs. */
export function handOutKeys(pairs: readonly KeyPair[], by: PublicKey): HandedKey[] {
  return pairs.map((pair) => ({ name: boxName(pair.publicKey, by), key: sharedKey(pair, by) }))
}

/** What is sealed, opened with keys that were handed out; null when they are not to it, or it does not hold. */
export function openHanded(
  { lock, sealed }: Locked,
  keys: ReadonlyMap<string, object>,
  context: string
): Uint8Array | null {
  for (const [reader, box] of Object.entries(lock.boxes)) {
    const key = keys.get(boxName(reader, lock.by))
    if (!(key instanceof KeyObject)) continue
    const secret = createSealer(key).open(Buffer.from(box, 'base64'), context)
    const opened = secret.ok ? createSealer(secret.value).open(sealed, context) : secret
    if (opened.ok) return opened.value
  }
  return null
}
