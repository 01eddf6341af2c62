import { createCipheriv, createDecipheriv } from 'node:crypto'
import { refuse, ok, type Result } from '../../../shared/result.ts'
import { type GrowingDigest, growingDigest } from './digest.ts'
import { systemRandom, type Random } from './random.ts'

const keyLength = 32
const tagLength = 16

/** A content that is sealed piece by piece: under a key of its own, bound to a name. */
export interface SegmentKey {
  readonly key: Uint8Array
  readonly context: string
}

/** Where a segment stands: counted from nought, and whether it is the last. */
export interface SegmentPlace {
  readonly index: number
  readonly isLast: boolean
}

// The STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár 2015): the key seals one content only, so that its
// place is all that the nonce has to tell.
function nonceOf({ index, isLast }: SegmentPlace): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 7)
  nonce.writeUInt8(isLast ? 1 : 0, 11)
  return nonce
}

function boundTo(context: string): Buffer {
  return Buffer.from(`klachtenboek/segments/1/${context}`, 'utf8')
}

function sealSegment({ key, context }: SegmentKey, place: SegmentPlace, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagLength })
  cipher.setAAD(boundTo(context))
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]))
}

function openSegment({ key, context }: SegmentKey, place: SegmentPlace, sealed: Uint8Array): Result<Uint8Array> {
  if (sealed.length < tagLength) return refuse('vault.sealBroken')
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagLength })
  decipher.setAAD(boundTo(context))
  decipher.setAuthTag(sealed.subarray(-tagLength))
  try {
    return ok(new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()])))
  } catch {
    return refuse('vault.sealBroken')
  }
}

/** Seals and opens contents of any size, piece by piece, each content under a key of its own. */
export interface Segments {
  /** How many bytes longer a piece is when it is sealed. */
  readonly overhead: number
  readonly newKey: (context: string) => SegmentKey
  readonly newName: () => string
  /** Seals a piece in its place. */
  readonly seal: (key: SegmentKey, place: SegmentPlace, plain: Uint8Array) => Uint8Array
  /** Fails with `vault.sealBroken` in any other place, under another key or name, or with one changed bit. */
  readonly open: (key: SegmentKey, place: SegmentPlace, sealed: Uint8Array) => Result<Uint8Array>
  /** Begins the digest of a content that comes in pieces. */
  readonly digest: () => GrowingDigest
}

/** Segments whose keys and names come from a source of randomness. */
export function segmentsWith(random: Random = systemRandom): Segments {
  return {
    overhead: tagLength,
    newKey: (context) => ({ key: new Uint8Array(random(keyLength)), context }),
    newName: () => random(8).toString('hex'),
    seal: sealSegment,
    open: openSegment,
    digest: growingDigest
  }
}
