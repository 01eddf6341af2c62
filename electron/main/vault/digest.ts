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
