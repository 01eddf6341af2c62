import { createHash } from 'node:crypto'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { KeptPaper } from '../../../../shared/domain/dossier/papers.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { temporarySuffix } from '../disk/durable.ts'
import { refuseDamaged } from '../disk/problem.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'
import { openSegment, sealedSegmentSize, segmentKeyLength, segmentSize } from '../sealed/segments.ts'
import { dossierFolder } from './dossier-folder.ts'
import { readSealed, readTrailer } from './paper-trailer.ts'
import { PaperWriter } from './paper-writer.ts'

/** Gives that many unpredictable bytes. */
type Random = (bytes: number) => Uint8Array

function pathOf(number: DossierNumber, id: string): string {
  return `${dossierFolder(number)}/files/${id}`
}

/**
 * The files of dossiers, each sealed piece by piece under a key of its own, which stands in the event that names it: who
 * may not read the dossier may not read its files, and can tell that they are whole.
 */
export class PaperStore {
  readonly #place: SealedDisk
  readonly #random: Random
  readonly #begun = new Set<string>()

  constructor(place: SealedDisk, random: Random) {
    this.#place = place
    this.#random = random
  }

  /** Begins a file; it counts once an event names it. */
  begin(number: DossierNumber): PaperWriter {
    const id = Buffer.from(this.#random(8)).toString('hex')
    const path = pathOf(number, id)
    this.#begun.add(path)
    const segments = { key: this.#random(segmentKeyLength), context: id }
    return new PaperWriter({ place: this.#place, path, id, segments })
  }

  /** Gives a file's content piece by piece, each checked before it is given; fails as `checkPaper` does, or as the taker does. */
  async read(
    number: DossierNumber,
    { id, name, size, digest, key }: KeptPaper,
    take: (piece: Uint8Array) => Promise<Result<void>>
  ): Promise<Result<void>> {
    const path = pathOf(number, id)
    const trailer = await readTrailer(this.#place, path)
    if (!trailer.ok) return trailer
    if (trailer.value === null) return refuse('register.fileMissing', { params: { number, name } })
    const { length } = trailer.value
    const segments = { key: new Uint8Array(Buffer.from(key, 'base64')), context: id }
    const content = createHash('sha256')
    let given = 0
    for (let from = 0, index = 0; from < length; from += sealedSegmentSize, index += 1) {
      const part = { from, length: Math.min(sealedSegmentSize, length - from) }
      const sealed = await readSealed(this.#place.disk, path, part)
      if (!sealed.ok) return sealed
      const plain = openSegment(segments, { index, isLast: from + part.length === length }, sealed.value)
      if (!plain.ok) return refuseDamaged(path, 'seal')
      content.update(plain.value)
      given += plain.value.length
      const taken = await take(plain.value)
      if (!taken.ok) return taken
    }
    return content.digest('hex') === digest && given === size ? ok(undefined) : refuseDamaged(path, 'content')
  }

  /** Destroys a file's content; what is not there is no error. */
  remove(number: DossierNumber, id: string): Promise<Result<void>> {
    return this.#place.disk.removeFile(pathOf(number, id))
  }

  /** Removes what a crash left: files that no event names and that nobody here has begun. */
  async sweep(number: DossierNumber, named: readonly KeptPaper[]): Promise<Result<void>> {
    const folder = `${dossierFolder(number)}/files`
    const entries = await this.#place.disk.listAll(folder)
    if (!entries.ok) return entries
    const kept = new Set(named.map(({ id }) => pathOf(number, id)))
    for (const { name, isFolder } of entries.value) {
      const id = name.endsWith(temporarySuffix) ? name.slice(0, -temporarySuffix.length) : name
      const path = `${folder}/${id}`
      if (isFolder || !/^[0-9a-f]{16}$/.test(id) || kept.has(path) || this.#begun.has(path)) continue
      const removed = await this.#place.disk.removeFile(`${folder}/${name}`)
      if (!removed.ok) return removed
    }
    return ok(undefined)
  }
}

/** The ids of the files that lie with a dossier, named or not. */
export async function papersWith({ disk }: SealedDisk, number: DossierNumber): Promise<Result<string[]>> {
  const listed = await disk.list(`${dossierFolder(number)}/files`)
  return listed.ok ? ok(listed.value.map(({ name }) => name)) : listed
}

/** Whether a file is as it was written, seen from outside: without its key. Fails with `register.damaged` or a disk error. */
export async function checkPaper(place: SealedDisk, number: DossierNumber, id: string): Promise<Result<void>> {
  const path = pathOf(number, id)
  const trailer = await readTrailer(place, path)
  if (!trailer.ok) return trailer
  if (trailer.value === null) return ok(undefined)
  const { length, digest } = trailer.value
  const sealed = createHash('sha256')
  for (let from = 0; from < length; from += segmentSize) {
    const part = await readSealed(place.disk, path, { from, length: Math.min(segmentSize, length - from) })
    if (!part.ok) return part
    sealed.update(part.value)
  }
  return sealed.digest('hex') === digest ? ok(undefined) : refuseDamaged(path, 'content')
}
