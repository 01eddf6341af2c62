import { z } from 'zod'
import { type KeyPair, type PublicKey, publicKeySchema, sharedSealer } from './key-pair.ts'
import type { Random } from './random.ts'
import type { Sealer } from './sealer.ts'

/** A secret in a box for each of those who may have it. */
export const lockSchema = z.object({
  /** Who put it in the boxes. */
  by: publicKeySchema,
  /** The secret in base64, by the public key of who opens it. */
  boxes: z.record(publicKeySchema, z.string())
})

/** A secret in a box for each of those who may have it. */
export type Lock = z.infer<typeof lockSchema>

/** What is sealed, and in a box for each of its readers the key to it. */
export interface Locked {
  readonly lock: Lock
  readonly sealed: Uint8Array
}

/** Puts secrets in boxes and takes them out; what two pairs share is worked out once. */
export class Locksmith {
  readonly #random: Random
  readonly #shared = new Map<string, Sealer>()

  constructor(random: Random) {
    this.#random = random
  }

  /** A lock on a secret that opens for these public keys alone; the context must be the same at opening. */
  lock(secret: Uint8Array, by: KeyPair, readers: Iterable<PublicKey>, context: string): Lock {
    const boxes = [...new Set(readers)].map((reader) => {
      const sealed = this.#between(by, reader).seal(secret, context)
      return [reader, Buffer.from(sealed).toString('base64')] as const
    })
    return { by: by.publicKey, boxes: Object.fromEntries(boxes) }
  }

  /** What a lock keeps; null when none of these pairs opens it. */
  open(lock: Lock, pairs: Iterable<KeyPair>, context: string): Uint8Array | null {
    for (const pair of pairs) {
      const box = lock.boxes[pair.publicKey]
      if (box === undefined) continue
      const opened = this.#between(pair, lock.by).open(Buffer.from(box, 'base64'), context)
      if (opened.ok) return opened.value
    }
    return null
  }

  /** Forgets what pairs share. */
  forget(): void {
    this.#shared.clear()
  }

  #between(own: KeyPair, other: PublicKey): Sealer {
    const name = `${own.publicKey} ${other}`
    const known = this.#shared.get(name)
    if (known !== undefined) return known
    const sealer = sharedSealer(own, other, this.#random)
    this.#shared.set(name, sealer)
    return sealer
  }
}
