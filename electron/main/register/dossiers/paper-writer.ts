import { ok, type Result } from '../../../../shared/result.ts'
import { temporarySuffix } from '../disk/durable.ts'
import { type GrowingDigest, type PaperPlace, type SegmentKey, segmentSize } from '../sealed/segments.ts'
import { printTrailer } from './paper-trailer.ts'

/** What a file is kept under, and what came of its content. */
export interface WrittenPaper {
  readonly id: string
  readonly size: number
  readonly digest: string
  readonly key: string
}

/** What a paper is written with. */
export interface PaperWriting {
  readonly place: PaperPlace
  readonly path: string
  readonly id: string
  readonly key: SegmentKey
}

/** Seals a content to disk as it comes in; until it is finished it stands beside its place, and what fails leaves nothing. */
export class PaperWriter {
  readonly #writing: PaperWriting
  readonly #temporary: string
  readonly #content: GrowingDigest
  readonly #sealed: GrowingDigest
  #rest: Uint8Array = new Uint8Array(0)
  #segments = 0
  #size = 0
  #length = 0
  #failed: Result<void> | null = null

  constructor(writing: PaperWriting) {
    this.#writing = writing
    this.#content = writing.place.segments.digest()
    this.#sealed = writing.place.segments.digest()
    this.#temporary = `${writing.path}${temporarySuffix}`
  }

  /** Takes in the next bytes; after a refusal there is nothing left to go on with. */
  async add(bytes: Uint8Array): Promise<Result<void>> {
    this.#content.add(bytes)
    this.#size += bytes.length
    // The last segment is known only at the end, so a full one waits for what follows.
    for (let from = 0; this.#failed === null && from < bytes.length;) {
      if (this.#rest.length === segmentSize) {
        const written = await this.#seal(false)
        if (!written.ok) return written
      }
      const piece = bytes.subarray(from, from + segmentSize - this.#rest.length)
      this.#rest = new Uint8Array(Buffer.concat([this.#rest, piece]))
      from += piece.length
    }
    return this.#failed ?? ok(undefined)
  }

  /** Writes the rest, flushes it all and gives it its place: only then is it there. */
  async finish(): Promise<Result<WrittenPaper>> {
    const { place, path, id, key } = this.#writing
    const last = await this.#seal(true)
    if (!last.ok) return last
    const trailer = { format: 1, length: this.#length, digest: this.#sealed.end() } as const
    const closed = await this.#kept(place.disk.append(this.#temporary, printTrailer(place, path, trailer), false))
    if (!closed.ok) return closed
    const moved = await this.#kept(place.disk.move(this.#temporary, path))
    if (!moved.ok) return moved
    const opener = Buffer.from(key.key).toString('base64')
    return ok({ id, size: this.#size, digest: this.#content.end(), key: opener })
  }

  /** Drops what was written; what cannot be removed now is swept later. */
  async cancel(): Promise<void> {
    await this.#writing.place.disk.removeFile(this.#temporary)
  }

  #seal(isLast: boolean): Promise<Result<void>> {
    if (this.#failed !== null) return Promise.resolve(this.#failed)
    const { place, key } = this.#writing
    const isFirst = this.#segments === 0
    const sealed = place.segments.seal(key, { index: this.#segments, isLast }, this.#rest)
    this.#rest = new Uint8Array(0)
    this.#segments += 1
    this.#length += sealed.length
    this.#sealed.add(sealed)
    const { disk } = place
    // All of it is flushed with the trailer; only the folder has to be there first.
    return this.#kept(
      isFirst ? disk.append(this.#temporary, sealed, true) : disk.appendLoosely(this.#temporary, sealed)
    )
  }

  async #kept(step: Promise<Result<void>>): Promise<Result<void>> {
    const done = await step
    if (done.ok) return done
    this.#failed = done
    await this.cancel()
    return done
  }
}
