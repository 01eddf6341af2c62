import { createHash, createHmac } from 'node:crypto'

/** SHA-256 of a text, in hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** HMAC-SHA-256 of a text under a key, in hex. */
export function keyedDigest(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex')
}

/** SHA-256 of bytes, in hex. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of what comes in pieces. */
export interface GrowingDigest {
  readonly add: (bytes: Uint8Array) => void
  /** In hex, of all that was added; once. */
  readonly end: () => string
}

/** Begins a SHA-256 of what comes in pieces. */
export function growingDigest(): GrowingDigest {
  const hash = createHash('sha256')
  return {
    add: (bytes) => {
      hash.update(bytes)
    },
    end: () => hash.digest('hex')
  }
}
