import { createCipheriv, createDecipheriv } from 'node:crypto'
import { refuse, ok, type Result } from '../../../../shared/result.ts'

/** How many bytes of a content are sealed at once; no more than a few of these are ever held. */
export const segmentSize = 1024 * 1024

/** The key and the tag of a segment, in bytes. */
export const segmentKeyLength = 32
const tagLength = 16

/** How long a sealed segment is at most. */
export const sealedSegmentSize = segmentSize + tagLength

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

/** Seals a segment in its place. */
export function sealSegment({ key, context }: SegmentKey, place: SegmentPlace, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagLength })
  cipher.setAAD(boundTo(context))
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]))
}

/** Opens a segment; fails with `vault.sealBroken` in any other place, under another key or name, or with one changed bit. */
export function openSegment({ key, context }: SegmentKey, place: SegmentPlace, sealed: Uint8Array): Result<Uint8Array> {
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
