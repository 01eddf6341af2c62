import { subkey, type OfficeKey } from './keys.ts'
import type { Random } from './random.ts'
import { createSealer, type Sealer } from './sealer.ts'

function waitingSealer(officeKey: OfficeKey, random?: Random): Sealer {
  return createSealer(subkey(officeKey, 'waiting'), random)
}

/** Keeps keys under the office's key until their account, or the recovery key, comes to wrap them for itself. */
export function keepWaiting(bundle: Uint8Array, officeKey: OfficeKey, owner: string, random: Random): string {
  return Buffer.from(waitingSealer(officeKey, random).seal(bundle, owner)).toString('base64')
}

/** The keys that waited for this owner; null when they do not open. */
export function waitingBundle(waiting: string, officeKey: OfficeKey, owner: string): Uint8Array | null {
  const opened = waitingSealer(officeKey).open(Buffer.from(waiting, 'base64'), owner)
  return opened.ok ? opened.value : null
}
