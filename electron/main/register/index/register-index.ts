import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { compareNumbers, type DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierPath } from '../dossiers/dossier-folder.ts'
import type { FileStamp } from '../disk/file-system.ts'
import type { Quiet, StoredEntry } from './index-document.ts'
import { entryOf, readEntry, shownEntry, type EntryReader, type IndexEntry } from './index-entry.ts'
import { IndexFile } from './index-file.ts'
import { isUnused, listNumbers } from '../dossiers/numbering.ts'
import { Pace } from '../disk/pace.ts'
import { Queue } from '../disk/queue.ts'
import { SharedText } from './shared-text.ts'

/** What the index works with. */
export interface RegisterIndexOptions<Row> extends EntryReader<Row> {
  /** How long changes are gathered before they are put in the index file; the index in memory is always current. */
  readonly writeAfterMs?: number
}

/** What changed in the index since a place in its history. */
export interface IndexChanges<Row> {
  readonly position: number
  readonly entries: readonly IndexEntry<Row>[]
  readonly gone: readonly DossierNumber[]
}

/** How many files are looked at side by side. */
const sideBySide = 64

/** A file with more replaced rows than this beside as many again as are in use is written anew. */
const spareRows = 200

function isSameStamp(left: FileStamp | null, right: FileStamp | null): boolean {
  return left !== null && right !== null && left.size === right.size && left.mtimeNs === right.mtimeNs
}

/** The register as rows, derived from the dossiers; its file may be lost at any moment without loss. */
export class RegisterIndex<Row> {
  readonly #options: RegisterIndexOptions<Row>
  readonly #file: IndexFile
  readonly #queue = new Queue()
  readonly #texts = new SharedText()
  #entries = new Map<DossierNumber, StoredEntry>()
  #order: DossierNumber[] | null = null
  /** The numbers that changed, one after the other, since the index was opened. */
  #history: DossierNumber[] = []
  /** What is not in the file yet; null when the file is to be written whole. */
  #unwritten: Set<DossierNumber> | null = null
  #written = 0
  #timer: NodeJS.Timeout | null = null

  constructor(options: RegisterIndexOptions<Row>) {
    this.#options = options
    this.#file = new IndexFile(options, options.projection.version)
  }

  /**
   * Reads the index and then only the dossiers that changed since; without a usable index file, all of them. Fails only
   * when the dossiers' folder itself cannot be read, so that an unreadable register never looks like an empty one.
   */
  async open(): Promise<Result<void>> {
    const content = await this.#file.read()
    const found = content.ok ? content.value : null
    this.#written = found?.written ?? 0
    this.#unwritten = found?.canGrow === true ? new Set() : null
    const isCurrent = found?.projection === this.#options.projection.version
    return this.#read(new Map((found?.entries ?? []).map((entry) => [entry.number, entry])), isCurrent)
  }

  /** Reads every dossier anew and forgets what was known: also that one was once longer. */
  rebuild(): Promise<Result<void>> {
    this.#unwritten = null
    return this.#read(new Map(), false)
  }

  /** Every dossier, oldest number first. */
  entries(): IndexEntry<Row>[] {
    this.#order ??= [...this.#entries.keys()].sort(compareNumbers)
    return this.#order.flatMap((number) => this.get(number) ?? [])
  }

  /** One dossier, or null when there is none of that number. */
  get(number: DossierNumber): IndexEntry<Row> | null {
    const entry = this.#entries.get(number)
    return entry === undefined ? null : shownEntry<Row>(entry)
  }

  /** What the rows are marked with, of all dossiers together. */
  marks(): ReadonlyMap<string, string> {
    return new Map([...this.#entries.values()].flatMap(({ marks }) => Object.entries(marks)))
  }

  /** Keeps for how long nothing in a dossier asks for attention; the next change in it ends that. */
  keepQuiet(number: DossierNumber, quiet: Quiet): void {
    const entry = this.#entries.get(number)
    if (entry === undefined) return
    this.#entries.set(number, { ...entry, quiet })
    this.#unwritten?.add(number)
    this.#writeLater()
  }

  /** The dossiers that changed since a position that an earlier call gave; from 0 on every one. */
  changedSince(position: number): IndexChanges<Row> {
    const numbers = [...new Set(this.#history.slice(position))]
    return {
      position: this.#history.length,
      entries: numbers.flatMap((number) => this.get(number) ?? []),
      gone: numbers.filter((number) => !this.#entries.has(number))
    }
  }

  /** Takes over a dossier's events after they were saved. */
  async update(number: DossierNumber, events: readonly DossierEvent[]): Promise<void> {
    const stamp = await this.#options.disk.stamp(dossierPath(number))
    const before = this.#entries.get(number)
    const { projection } = this.#options
    // A stamp that cannot be had differs from any, so the dossier is read again at the next opening.
    const known = stamp.ok && stamp.value !== null ? stamp.value : { size: -1, mtimeNs: '' }
    this.#put(entryOf(number, events, { stamp: known, before, projection }), true)
    this.#writeLater()
  }

  /** Leaves out a dossier that was destroyed. */
  remove(number: DossierNumber): Promise<Result<void>> {
    this.#entries.delete(number)
    this.#order = null
    this.#history.push(number)
    this.#unwritten = null
    return this.flush()
  }

  /** Puts what changed in the index file now; a failure is told, and costs no more than a slower opening. */
  flush(): Promise<Result<void>> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    return this.#queue.run('file', () => this.#write())
  }

  async #write(): Promise<Result<void>> {
    const waiting = this.#unwritten
    if (waiting?.size === 0) return ok(undefined)
    this.#unwritten = new Set()
    const isCrowded = this.#written > 2 * this.#entries.size + spareRows
    const isWhole = waiting === null || isCrowded || waiting.size > this.#entries.size / 2 + spareRows
    const chosen = isWhole
      ? [...this.#entries.values()]
      : [...waiting].flatMap((number) => this.#entries.get(number) ?? [])
    const done = isWhole ? await this.#file.writeWhole(chosen) : await this.#file.append(chosen)
    // After a failure nobody knows how much reached the file.
    if (!done.ok) this.#unwritten = null
    else this.#written = isWhole ? chosen.length : this.#written + chosen.length
    return done
  }

  async #read(known: ReadonlyMap<DossierNumber, StoredEntry>, isCurrent: boolean): Promise<Result<void>> {
    const folders = await listNumbers(this.#options.disk)
    if (!folders.ok) return folders
    this.#entries = new Map()
    const pace = new Pace()
    // A dossier that the index knows and the disk does not is missing, not absent.
    const numbers = [...new Set([...folders.value, ...known.keys()])]
    for (let from = 0; from < numbers.length; from += sideBySide) {
      const some = numbers.slice(from, from + sideBySide)
      const kept = await Promise.all(some.map(async (number) => this.#isUnchanged(known.get(number), isCurrent)))
      for (const [index, number] of some.entries()) {
        const before = known.get(number)
        if (before === undefined && (await isUnused(this.#options.disk, number))) continue
        if (before !== undefined && kept[index] === true) this.#put(before, false)
        else this.#put(await readEntry(this.#options, number, before), true)
        await pace.breathe()
      }
    }
    // A file that cannot be written costs no more than a slower opening.
    await this.flush()
    return ok(undefined)
  }

  async #isUnchanged(before: StoredEntry | undefined, isCurrent: boolean): Promise<boolean> {
    if (before === undefined || !isCurrent || before.damaged !== null || before.stamp === null) return false
    const stamp = await this.#options.disk.stamp(dossierPath(before.number))
    return stamp.ok && isSameStamp(stamp.value, before.stamp)
  }

  #put({ row, ...head }: StoredEntry, isNew: boolean): void {
    const entry = { ...head, row: row === null ? null : this.#texts.keep(row) }
    if (!this.#entries.has(entry.number)) this.#order = null
    this.#entries.set(entry.number, entry)
    this.#history.push(entry.number)
    if (isNew) this.#unwritten?.add(entry.number)
  }

  #writeLater(): void {
    if (this.#timer !== null) return
    this.#timer = setTimeout(() => void this.flush(), this.#options.writeAfterMs ?? 1000)
    this.#timer.unref()
  }
}
