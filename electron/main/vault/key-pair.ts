import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes
} from 'node:crypto'
import { z } from 'zod'
import { keyLength, subkey } from './keys.ts'
import { systemRandom, type Random } from './random.ts'
import { createSealer, type Sealer } from './sealer.ts'

/** The half of a key pair that everybody may know: 32 bytes in base64. */
export type PublicKey = string

export const publicKeySchema: z.ZodType<PublicKey, PublicKey> = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)

/** A pair of keys: what is sealed for the public half opens with the private one. */
export interface KeyPair {
  readonly publicKey: PublicKey
  /** 32 bytes. */
  readonly privateKey: Uint8Array
}

/** X25519 seals for somebody (RFC 7748), Ed25519 signs (RFC 8032). */
type Curve = 'x25519' | 'ed25519'

/** The last byte of the curve's object identifier (RFC 8410). */
const curveByte: Readonly<Record<Curve, number>> = { x25519: 0x6e, ed25519: 0x70 }

function privateObject(key: Uint8Array, curve: Curve): KeyObject {
  const head = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, curveByte[curve], 4, 0x22, 4, 0x20)
  return createPrivateKey({ key: Buffer.concat([head, key]), format: 'der', type: 'pkcs8' })
}

function publicObject(key: PublicKey, curve: Curve): KeyObject {
  const head = Uint8Array.of(0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, curveByte[curve], 3, 0x21, 0)
  return createPublicKey({ key: Buffer.concat([head, Buffer.from(key, 'base64')]), format: 'der', type: 'spki' })
}

function pairOf(privateKey: Uint8Array, curve: Curve): KeyPair {
  const spki = createPublicKey(privateObject(privateKey, curve)).export({ format: 'der', type: 'spki' })
  return { privateKey, publicKey: spki.subarray(-keyLength).toString('base64') }
}

/** A new pair to seal with. */
export function makeKeyPair(random: Random): KeyPair {
  return sealingPair(new Uint8Array(random(keyLength)))
}

/** The pair of a private half to seal with. */
export function sealingPair(privateKey: Uint8Array): KeyPair {
  return pairOf(privateKey, 'x25519')
}

/** A new pair to sign with. */
export function makeSigningPair(random: Random): KeyPair {
  return signingPair(new Uint8Array(random(keyLength)))
}

/** The pair of a private half to sign with. */
export function signingPair(privateKey: Uint8Array): KeyPair {
  return pairOf(privateKey, 'ed25519')
}

/** The key that only the holders of these two pairs share, whichever of them asks, bound to both public halves. */
export function sharedKey(own: KeyPair, other: PublicKey): KeyObject {
  const secret = diffieHellman({
    privateKey: privateObject(own.privateKey, 'x25519'),
    publicKey: publicObject(other, 'x25519')
  })
  const both = Buffer.from([own.publicKey, other].toSorted().join(' '), 'utf8')
  return createSecretKey(subkey(secret, 'box', both))
}

/** The sealer that only the holders of these two pairs share: a box as in NaCl, of X25519 and AES-256-GCM. */
export function sharedSealer(own: KeyPair, other: PublicKey, random: Random = systemRandom): Sealer {
  return createSealer(sharedKey(own, other), random)
}

/** A signature, in base64. */
export function signText(text: string, pair: KeyPair): string {
  return signBytes(null, Buffer.from(text, 'utf8'), privateObject(pair.privateKey, 'ed25519')).toString('base64')
}

/** Whether whoever has the private half of this key signed exactly this text. */
export function isSigned(text: string, signature: string, key: PublicKey): boolean {
  return verifyBytes(null, Buffer.from(text, 'utf8'), publicObject(key, 'ed25519'), Buffer.from(signature, 'base64'))
}
