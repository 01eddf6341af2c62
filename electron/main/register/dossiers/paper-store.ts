import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { KeptPaper } from '../../../../shared/domain/dossier/papers.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { temporarySuffix } from '../disk/durable.ts'
import { refuseDamaged } from '../disk/problem.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'
import { type PaperPlace, segmentSize } from '../sealed/segments.ts'
import { dossierFolder } from './dossier-folder.ts'
import { readSealed, readTrailer } from './paper-trailer.ts'
import { PaperWriter } from './paper-writer.ts'

function pathOf(number: DossierNumber, id: string): string {
  return `${dossierFolder(number)}/files/${id}`
}

/**
 * The files of dossiers, each sealed piece by piece under a key of its own, which stands in the event that names it: who
 * may not read the dossier may not read its files, and can tell that they are whole.
 */
export class PaperStore {
  readonly #place: PaperPlace
  readonly #begun = new Set<string>()

  constructor(place: PaperPlace) {
    this.#place = place
  }

  /** Begins a file; it counts once an event names it. */
  begin(number: DossierNumber): PaperWriter {
    const { segments } = this.#place
    const id = segments.newName()
    const path = pathOf(number, id)
    this.#begun.add(path)
    return new PaperWriter({ place: this.#place, path, id, key: segments.newKey(id) })
  }

  /** Gives a file's content piece by piece, each checked before it is given; fails as `checkPaper` does, or as the taker does. */
  async read(
    number: DossierNumber,
    paper: KeptPaper,
    take: (piece: Uint8Array) => Promise<Result<void>>
  ): Promise<Result<void>> {
    const sealed = await this.#sealedLength(number, paper)
    if (!sealed.ok) return sealed
    const content = this.#place.segments.digest()
    let given = 0
    for (let index = 0; this.#begins(index) < sealed.value; index += 1) {
      const piece = await this.#open(number, paper, { index, of: sealed.value })
      if (!piece.ok) return piece
      content.add(piece.value)
      given += piece.value.length
      const taken = await take(piece.value)
      if (!taken.ok) return taken
    }
    const isWhole = content.end() === paper.digest && given === paper.size
    return isWhole ? ok(undefined) : refuseDamaged(pathOf(number, paper.id), 'content')
  }

  /** One piece of a file's content, counted from nought; an empty one behind the last. */
  async piece(number: DossierNumber, paper: KeptPaper, index: number): Promise<Result<Uint8Array>> {
    const sealed = await this.#sealedLength(number, paper)
    if (!sealed.ok) return sealed
    return this.#begins(index) < sealed.value
      ? this.#open(number, paper, { index, of: sealed.value })
      : ok(new Uint8Array(0))
  }

  /** Where a segment begins, in sealed bytes. */
  #begins(index: number): number {
    return index * (segmentSize + this.#place.segments.overhead)
  }

  /** How many sealed bytes a file has. */
  async #sealedLength(number: DossierNumber, { id, name }: KeptPaper): Promise<Result<number>> {
    const trailer = await readTrailer(this.#place, pathOf(number, id))
    if (!trailer.ok) return trailer
    return trailer.value === null
      ? refuse('register.fileMissing', { params: { number, name } })
      : ok(trailer.value.length)
  }

  /** Opens one segment of so many sealed bytes in all. */
  async #open(
    number: DossierNumber,
    { id, key }: KeptPaper,
    { index, of }: { readonly index: number; readonly of: number }
  ): Promise<Result<Uint8Array>> {
    const path = pathOf(number, id)
    const [from, to] = [this.#begins(index), Math.min(this.#begins(index + 1), of)]
    const sealed = await readSealed(this.#place.disk, path, { from, length: to - from })
    if (!sealed.ok) return sealed
    const segmentKey = { key: new Uint8Array(Buffer.from(key, 'base64')), context: id }
    const plain = this.#place.segments.open(segmentKey, { index, isLast: to === of }, sealed.value)
    return plain.ok ? plain : refuseDamaged(path, 'seal')
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
export async function checkPaper(place: PaperPlace, number: DossierNumber, id: string): Promise<Result<void>> {
  const path = pathOf(number, id)
  const trailer = await readTrailer(place, path)
  if (!trailer.ok) return trailer
  if (trailer.value === null) return ok(undefined)
  const { length, digest } = trailer.value
  const sealed = place.segments.digest()
  for (let from = 0; from < length; from += segmentSize) {
    const part = await readSealed(place.disk, path, { from, length: Math.min(segmentSize, length - from) })
    if (!part.ok) return part
    sealed.add(part.value)
  }
  return sealed.end() === digest ? ok(undefined) : refuseDamaged(path, 'content')
}
