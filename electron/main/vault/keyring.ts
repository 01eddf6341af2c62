import { refuse, type Result } from '../../../shared/result.ts'
import { circleContext, type CircleName, type Circles } from './circle.ts'
import { type HandedKey, handOutKeys } from './handed-keys.ts'
import { forgetKey, keyLength, type OfficeKey } from './keys.ts'
import { type KeyPair, type PublicKey, sealingPair, signingPair } from './key-pair.ts'
import { type Lock, type Locked, Locksmith } from './lock.ts'
import type { Random } from './random.ts'
import { createSealer } from './sealer.ts'

/** What a password opens: the office's key, and where the account has them its own key and the key that signs the accounts. */
export interface KeyBundle {
  readonly officeKey: OfficeKey
  /** Null in a vault of version 0.1 that was not brought over yet. */
  readonly own: { readonly privateKey: Uint8Array; readonly authority: PublicKey } | null
}

/** A bundle as the bytes that are wrapped: one key, or three. */
export function printBundle({ officeKey, own }: KeyBundle): Uint8Array {
  return own === null
    ? officeKey
    : new Uint8Array(Buffer.concat([officeKey, own.privateKey, Buffer.from(own.authority, 'base64')]))
}

/** A bundle from the bytes that were wrapped. */
export function readBundle(bytes: Uint8Array): KeyBundle {
  const part = (place: number): Uint8Array => bytes.slice(place * keyLength, (place + 1) * keyLength)
  if (bytes.length === keyLength) return { officeKey: part(0), own: null }
  return { officeKey: part(0), own: { privateKey: part(1), authority: Buffer.from(part(2)).toString('base64') } }
}

/** All keys of whoever is logged in: the office's, their own, and those of the circles they belong to. */
export class Keyring {
  readonly officeKey: OfficeKey
  #authority: PublicKey | null = null
  #own: KeyPair | null = null
  readonly #smith: Locksmith
  readonly #random: Random
  #circles: ReadonlyMap<PublicKey, KeyPair> = new Map()
  #signing: KeyPair | null = null
  /** Keys that open what is handed on, and nothing that is shown. */
  #lent: readonly KeyPair[] = []

  constructor({ officeKey, own }: KeyBundle, random: Random) {
    this.officeKey = officeKey
    this.adopt({ own })
    this.#smith = new Locksmith(random)
    this.#random = random
  }

  /** The key that signs who may do what, as it was when this account got its keys; null without keys of its own. */
  get authority(): PublicKey | null {
    return this.#authority
  }

  /** Takes the keys that an account got while it was logged in. */
  adopt({ own }: Pick<KeyBundle, 'own'>): void {
    this.#authority = own?.authority ?? null
    this.#own = own === null ? null : sealingPair(own.privateKey)
  }

  /** Takes over which circles this account belongs to, as the vault's file says now. */
  read({ id, circles }: { readonly id: string; readonly circles?: Circles }): void {
    if (circles === undefined || this.#own === null) return
    const own = [this.#own]
    const opened = (name: CircleName): Uint8Array[] =>
      circles[name].flatMap((circle) => this.#smith.open(circle.lock, own, circleContext(id, name, circle)) ?? [])
    const held = [...opened('overview'), ...opened('reports')].map(sealingPair)
    this.#circles = new Map(held.map((pair) => [pair.publicKey, pair]))
    const [signing] = opened('accounts')
    this.#signing = signing === undefined ? null : signingPair(signing)
  }

  /** The keys that the account's password opens. */
  get bundle(): KeyBundle {
    const own =
      this.#own === null || this.#authority === null
        ? null
        : { privateKey: this.#own.privateKey, authority: this.#authority }
    return { officeKey: this.officeKey, own }
  }

  /** The pair that signs who may do what; null for who does not manage accounts. */
  get signing(): KeyPair | null {
    return this.#signing
  }

  /** The account's own public key; null before it has one. */
  get publicKey(): PublicKey | null {
    return this.#own?.publicKey ?? null
  }

  /** Whether something sealed for these opens with this ring. */
  isAmong(readers: Iterable<PublicKey>): boolean {
    for (const reader of readers) {
      if (reader === this.#own?.publicKey || this.#circles.has(reader)) return true
    }
    return false
  }

  /** The private half of a circle's key; null for who does not belong to it. */
  circleKey(publicKey: PublicKey): Uint8Array | null {
    if (publicKey === this.#signing?.publicKey) return this.#signing.privateKey
    return this.#circles.get(publicKey)?.privateKey ?? null
  }

  /** A lock on a secret, for these readers; a bug without keys of one's own. */
  lock(secret: Uint8Array, readers: Iterable<PublicKey>, context: string): Lock {
    if (this.#own === null) throw new Error('Nothing can be sealed for others without a key of one’s own')
    return this.#smith.lock(secret, this.#own, readers, context)
  }

  /** The secret in a lock; null when it is not for this ring. */
  openLock(lock: Lock, context: string): Uint8Array | null {
    return this.#smith.open(lock, this.#pairs(), context)
  }

  /** Seals under a key of its own, for these readers alone. */
  seal(plain: Uint8Array, readers: Iterable<PublicKey>, context: string): Locked {
    const key = this.#random(keyLength, plain)
    const lock = this.lock(key, readers, context)
    return { lock, sealed: createSealer(key, this.#random).seal(plain, context) }
  }

  /** The keys to all that somebody sealed for this ring, for another thread. */
  handOut(by: PublicKey): readonly HandedKey[] {
    return handOutKeys(this.#pairs(), by)
  }

  /** What was sealed; null when it is for others. Fails with `vault.sealBroken`. */
  open(locked: Locked, context: string): Result<Uint8Array> | null {
    return this.#open(locked, this.#pairs(), context)
  }

  /** As `open`, with what was lent as well: to hand on what it opens, never to show it. */
  openToHandOn(locked: Locked, context: string): Result<Uint8Array> | null {
    return this.#open(locked, [...this.#pairs(), ...this.#lent], context)
  }

  /** Whether a key was lent for handing on. */
  get isLent(): boolean {
    return this.#lent.length > 0
  }

  /** Takes a key into use for handing on what it opens. */
  lend(privateKey: Uint8Array): void {
    this.#lent = [...this.#lent, sealingPair(privateKey)]
  }

  /** Wipes all keys from memory as far as JavaScript can. */
  forget(): void {
    const pairs = [...this.#pairs(), ...this.#lent, ...(this.#signing === null ? [] : [this.#signing])]
    for (const { privateKey } of pairs) forgetKey(privateKey)
    forgetKey(this.officeKey)
    this.#smith.forget()
    this.#circles = new Map()
    this.#signing = null
    this.#lent = []
  }

  #open({ lock, sealed }: Locked, pairs: readonly KeyPair[], context: string): Result<Uint8Array> | null {
    if (!pairs.some(({ publicKey }) => publicKey in lock.boxes)) return null
    const key = this.#smith.open(lock, pairs, context)
    return key === null ? refuse('vault.sealBroken') : createSealer(key).open(sealed, context)
  }

  #pairs(): KeyPair[] {
    return this.#own === null ? [] : [this.#own, ...this.#circles.values()]
  }
}
