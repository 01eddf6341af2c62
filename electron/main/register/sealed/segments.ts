import type { Result } from '../../../../shared/result.ts'
import type { SealedDisk } from './sealed-document.ts'

/** How many bytes of a content are sealed at once; no more than a few of these are ever held. */
export const segmentSize = 1024 * 1024

/** The key to a content that is sealed piece by piece, and the name it is bound to. */
export interface SegmentKey {
  readonly key: Uint8Array
  readonly context: string
}

/** Where a segment stands: counted from nought, and whether it is the last. */
interface SegmentPlace {
  readonly index: number
  readonly isLast: boolean
}

/** A SHA-256 of what comes in pieces, in hex at its end. */
export interface GrowingDigest {
  readonly add: (bytes: Uint8Array) => void
  readonly end: () => string
}

/** What files ask of the vault: pieces sealed in their place, under a key for each content. */
export interface Segments {
  /** How many bytes longer a piece is when it is sealed. */
  readonly overhead: number
  readonly newKey: (context: string) => SegmentKey
  readonly newName: () => string
  readonly seal: (key: SegmentKey, place: SegmentPlace, plain: Uint8Array) => Uint8Array
  readonly open: (key: SegmentKey, place: SegmentPlace, sealed: Uint8Array) => Result<Uint8Array>
  readonly digest: () => GrowingDigest
}

/** The data folder, the key to it, and what seals the files in it. */
export interface PaperPlace extends SealedDisk {
  readonly segments: Segments
}
