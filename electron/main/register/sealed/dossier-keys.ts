import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import type { Result } from '../../../../shared/result.ts'

/** The half of a key pair that everybody may know. */
export type PublicKey = string

/** What is sealed for some, and in a box for each of them the key to it. */
export interface Locked {
  readonly lock: { readonly by: PublicKey; readonly boxes: Readonly<Record<PublicKey, string>> }
  readonly sealed: Uint8Array
}

/** A key to all that one person sealed for one of its readers; another thread can be given it, and cannot look into it. */
export interface HandedKey {
  readonly name: string
  readonly key: object
}

/** The keys of whoever is logged in. */
export interface DossierKeys {
  /** Whether something sealed for these opens with these keys. */
  isAmong(readers: Iterable<PublicKey>): boolean
  /** Seals under a key of its own, for these readers alone. */
  seal(plain: Uint8Array, readers: Iterable<PublicKey>, context: string): Locked
  /** The keys to all that somebody sealed for these keys, for another thread. */
  handOut(by: PublicKey): readonly HandedKey[]
  /** What was sealed; null when it is for others. */
  open(locked: Locked, context: string): Result<Uint8Array> | null
  /** As `open`, also with a key that only hands things on. */
  openToHandOn(locked: Locked, context: string): Result<Uint8Array> | null
}

/** For whom a dossier is sealed. */
export interface Audience {
  /** Who may look at it. */
  readonly readers: readonly PublicKey[]
  /** Who may count it, without a word of what it says. */
  readonly counters: readonly PublicKey[]
  /** By which accounts, roles and regulations this was decided. */
  readonly by: string
}

/** How dossiers are sealed for some of the people at the office; without it, whoever may log in reads them all. */
export interface Sharing {
  readonly keys: DossierKeys
  /** For whom a dossier is to be sealed as it is now; null for as long as the accounts have no keys of their own. */
  readonly audience: (events: readonly DossierEvent[]) => Audience | null
  /** For whom what somebody types is sealed: for themselves, and the recovery key; null for as long as they have no key. */
  readonly own: () => readonly PublicKey[] | null
}

/** Something sealed as bytes: the lengths of the lock and of what is sealed, each before it. */
export function printLocked({ lock, sealed }: Locked): Uint8Array {
  const boxes = Buffer.from(JSON.stringify(lock), 'utf8')
  const lengths = Buffer.alloc(8)
  lengths.writeUInt32LE(boxes.length, 0)
  lengths.writeUInt32LE(sealed.length, 4)
  return Buffer.concat([lengths, boxes, sealed])
}

/** Reads what `printLocked` wrote at a place, and where it ends; null when it does not hold. */
export function parseLocked(bytes: Uint8Array, at = 0): { readonly locked: Locked; readonly end: number } | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 8 > view.length) return null
  const boxesEnd = at + 8 + view.readUInt32LE(at)
  const end = boxesEnd + view.readUInt32LE(at + 4)
  if (end > view.length) return null
  try {
    const lock = JSON.parse(view.toString('utf8', at + 8, boxesEnd)) as Locked['lock']
    return { locked: { lock, sealed: bytes.subarray(boxesEnd, end) }, end }
  } catch {
    return null
  }
}
