import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { compareNumbers, type DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { dossierPath } from './dossier-folder.ts'
import type { FileStamp } from './file-system.ts'
import { indexDocument, type IndexContent, type StoredEntry } from './index-document.ts'
import { entryOf, readEntry, shownEntry, type EntryReader, type IndexEntry } from './index-entry.ts'
import { isUnused, listNumbers } from './numbering.ts'
import type { SealedDocument } from './sealed-document.ts'

/** What the index works with. */
export interface RegisterIndexOptions<Row> extends EntryReader<Row> {
  /** How long changes are gathered before the index file is written; the index in memory is always current. */
  readonly writeAfterMs?: number
}

function isSameStamp(left: FileStamp | null, right: FileStamp | null): boolean {
  return left !== null && right !== null && left.size === right.size && left.mtimeNs === right.mtimeNs
}

/** The register as rows, derived from the dossiers; its file may be lost at any moment without loss. */
export class RegisterIndex<Row> {
  readonly #options: RegisterIndexOptions<Row>
  readonly #document: SealedDocument<IndexContent>
  #entries = new Map<DossierNumber, StoredEntry>()
  #shown = new Map<DossierNumber, IndexEntry<Row>>()
  #timer: NodeJS.Timeout | null = null

  constructor(options: RegisterIndexOptions<Row>) {
    this.#options = options
    this.#document = indexDocument(options)
  }

  /**
   * Reads the index and then only the dossiers that changed since; without a usable index file, all of them. Fails only
   * when the dossiers' folder itself cannot be read, so that an unreadable register never looks like an empty one.
   */
  async open(): Promise<Result<void>> {
    const content = await this.#document.read()
    const isUsable = content.ok && content.value !== null
    const known = isUsable ? content.value.entries : []
    const isCurrent = isUsable && content.value.projection === this.#options.projection.version
    return this.#read(new Map(known.map((entry) => [entry.number, entry])), isCurrent)
  }

  /** Reads every dossier anew and forgets what was known: also that one was once longer. */
  rebuild(): Promise<Result<void>> {
    return this.#read(new Map(), false)
  }

  /** Every dossier, oldest number first. */
  entries(): IndexEntry<Row>[] {
    return [...this.#shown.values()].sort((left, right) => compareNumbers(left.number, right.number))
  }

  /** One dossier, or null when there is none of that number. */
  get(number: DossierNumber): IndexEntry<Row> | null {
    return this.#shown.get(number) ?? null
  }

  /** Takes over a dossier's events after they were saved. */
  async update(number: DossierNumber, events: readonly DossierEvent[]): Promise<void> {
    const stamp = await this.#options.disk.stamp(dossierPath(number))
    const before = this.#entries.get(number)
    const { projection } = this.#options
    // A stamp that cannot be had differs from any, so the dossier is read again at the next opening.
    const known = stamp.ok && stamp.value !== null ? stamp.value : { size: -1, mtimeNs: '' }
    this.#put(entryOf(number, events, { stamp: known, before, projection }))
    this.#writeLater()
  }

  /** Leaves out a dossier that was destroyed. */
  remove(number: DossierNumber): Promise<Result<void>> {
    this.#entries.delete(number)
    this.#shown.delete(number)
    return this.flush()
  }

  /** Writes the index file now; a failure is told, and costs no more than a slower opening. */
  flush(): Promise<Result<void>> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const entries = [...this.#entries.values()]
    return this.#document.write({ projection: this.#options.projection.version, entries })
  }

  async #read(known: ReadonlyMap<DossierNumber, StoredEntry>, isCurrent: boolean): Promise<Result<void>> {
    const folders = await listNumbers(this.#options.disk)
    if (!folders.ok) return folders
    this.#entries = new Map()
    this.#shown = new Map()
    let isChanged = !isCurrent
    // A dossier that the index knows and the disk does not is missing, not absent.
    for (const number of new Set([...folders.value, ...known.keys()])) {
      const before = known.get(number)
      if (before === undefined && (await isUnused(this.#options.disk, number))) continue
      const kept = isCurrent && before !== undefined && (await this.#isUnchanged(before))
      isChanged ||= !kept
      this.#put(kept ? before : await readEntry(this.#options, number, before))
    }
    if (isChanged) await this.flush()
    return ok(undefined)
  }

  async #isUnchanged(before: StoredEntry): Promise<boolean> {
    if (before.damaged !== null || !this.#options.projection.schema.safeParse(before.row).success) return false
    const stamp = await this.#options.disk.stamp(dossierPath(before.number))
    return stamp.ok && isSameStamp(stamp.value, before.stamp)
  }

  #put(entry: StoredEntry): void {
    this.#entries.set(entry.number, entry)
    this.#shown.set(entry.number, shownEntry(entry, this.#options.projection.schema))
  }

  #writeLater(): void {
    if (this.#timer !== null) return
    this.#timer = setTimeout(() => void this.flush(), this.#options.writeAfterMs ?? 1000)
    this.#timer.unref()
  }
}
