import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { Queue } from '../disk/queue.ts'
import type { StoredEntry } from './index-document.ts'
import type { IndexFile, IndexReading } from './index-file.ts'

/** A file with more replaced rows than this beside as many again as are in use is written anew. */
const spareRows = 200

/** What the rows are written with. */
interface IndexWriting {
  readonly file: IndexFile
  /** The rows as they are now. */
  readonly entries: () => ReadonlyMap<DossierNumber, StoredEntry>
  /** How long changes are gathered, in milliseconds. */
  readonly afterMs?: number | undefined
}

/** Puts the rows that changed in the index file; a failure costs no more than a slower opening. */
export class IndexWriter {
  readonly #work: IndexWriting
  readonly #queue = new Queue()
  /** What is not in the file yet; null when the file is to be written whole. */
  #unwritten: Set<DossierNumber> | null = null
  #written = 0
  /** What tells up to where the rows are complete, and whether it is in the file. */
  #mark: unknown = null
  #isMarked = true
  #timer: NodeJS.Timeout | null = null

  constructor(work: IndexWriting) {
    this.#work = work
  }

  /** Goes on from the file as it was read; null where it is of no use. */
  goOn(found: Pick<IndexReading, 'written' | 'canGrow' | 'mark'> | null): void {
    this.#written = found?.written ?? 0
    this.#unwritten = found?.canGrow === true ? new Set() : null
    this.#mark = found?.mark ?? null
  }

  /** A row is not in the file as it is now. */
  changed(number: DossierNumber): void {
    this.#unwritten?.add(number)
  }

  /** Rows went, so that the file is to be written whole. */
  changedWhole(): void {
    this.#unwritten = null
  }

  /** What is to tell from the next writing on up to where the rows are complete. */
  mark(mark: unknown): void {
    this.#mark = mark
    this.#isMarked = false
  }

  /** Writes once changes were gathered for a while. */
  later(): void {
    if (this.#timer !== null) return
    this.#timer = setTimeout(() => void this.flush(), this.#work.afterMs ?? 1000)
    this.#timer.unref()
  }

  /** Writes what changed now; a failure is told. */
  flush(): Promise<Result<void>> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    return this.inTurn(() => this.#write())
  }

  /** Does something while nothing is written. */
  inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    return this.#queue.run('file', task)
  }

  async #write(): Promise<Result<void>> {
    const { file, entries: now } = this.#work
    const entries = now()
    const waiting = this.#unwritten
    if (waiting?.size === 0 && this.#isMarked) return ok(undefined)
    const isMarked = this.#isMarked
    this.#unwritten = new Set()
    this.#isMarked = true
    const isCrowded = this.#written > 2 * entries.size + spareRows
    const isWhole = waiting === null || isCrowded || waiting.size > entries.size / 2 + spareRows
    const chosen = isWhole ? [...entries.values()] : [...waiting].flatMap((number) => entries.get(number) ?? [])
    // Rows only go further than the mark says, so it stays true of a file that is written whole.
    const done = isWhole
      ? await file.writeWhole(chosen, this.#mark)
      : await file.append(chosen, isMarked ? null : this.#mark)
    // After a failure nobody knows how much reached the file.
    if (!done.ok) this.#unwritten = null
    else this.#written = isWhole ? chosen.length : this.#written + chosen.length
    return done
  }
}
