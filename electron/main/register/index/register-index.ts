import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { compareNumbers, type DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import { dossierPath } from '../dossiers/dossier-folder.ts'
import type { FileStamp } from '../disk/file-system.ts'
import type { Audience, HandedKey } from '../sealed/dossier-keys.ts'
import type { Damage, Quiet, StoredEntry, StoredRow } from './index-document.ts'
import { type AheadDossiers, type Expectation, type Expecting, expectNothing } from './expectation.ts'
import {
  entryOf,
  type EntryReader,
  type IndexEntry,
  type KnownLength,
  lineOfRow,
  lostSince,
  readEntry,
  shownEntry,
  unseenEntry
} from './index-entry.ts'
import { IndexFile } from './index-file.ts'
import { IndexWriter } from './index-writer.ts'
import { courseOf } from '../dossiers/course.ts'
import { isUnused, listNumbers } from '../dossiers/numbering.ts'
import { Pace } from '../disk/pace.ts'
import { rowText, writerOf } from './row-seal.ts'
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
  /** The dossiers that went, or are for others now. */
  readonly gone: readonly DossierNumber[]
  /** Of the dossiers of others what may be counted, as text; none for who may not count. */
  readonly hidden: readonly { readonly number: DossierNumber; readonly line: Uint8Array }[]
}

/** How many files are looked at side by side. */
const sideBySide = 64

function isSameStamp(left: FileStamp | null, right: FileStamp | null): boolean {
  return left !== null && right !== null && left.size === right.size && left.mtimeNs === right.mtimeNs
}

/** The register as rows, derived from the dossiers; its file may be lost at any moment without loss. */
export class RegisterIndex<Row> {
  readonly #options: RegisterIndexOptions<Row>
  readonly #file: IndexFile
  readonly #writer: IndexWriter
  readonly #texts = new SharedText()
  #entries = new Map<DossierNumber, StoredEntry>()
  /** The numbers that changed, one after the other, since the index was opened. */
  #history: DossierNumber[] = []

  constructor(options: RegisterIndexOptions<Row>) {
    this.#options = options
    const { disk, sealer, projection, sharing } = options
    const lineOf = (row: Uint8Array): Uint8Array => lineOfRow(row, projection)
    this.#file = new IndexFile({ disk, sealer, projection: projection.version, keys: sharing?.keys, lineOf })
    this.#writer = new IndexWriter({ file: this.#file, entries: () => this.#entries, afterMs: options.writeAfterMs })
  }

  /**
   * Reads the index and then only the dossiers that changed since; without a usable index file, all of them. Fails only
   * when the dossiers' folder itself cannot be read, so that an unreadable register never looks like an empty one. A
   * dossier that other records know, and the disk does not or not as far, is damaged. Gives the dossiers that had gone
   * further than any record knew.
   */
  async open(expecting: Expecting = expectNothing): Promise<Result<AheadDossiers>> {
    const content = await this.#file.read()
    const found = content.ok ? content.value : null
    this.#writer.goOn(found)
    const isCurrent = found?.projection === this.#options.projection.version
    const expected = await expecting(found?.mark ?? null)
    if (!expected.ok) return expected
    const { destroyed, gone } = expected.value
    const kept = (found?.entries ?? []).filter(({ number }) => !destroyed.has(number) && !gone.has(number))
    const known = new Map(kept.map((entry) => [entry.number, entry]))
    for (const [number, { isAccepted, ...length }] of expected.value.dossiers) {
      if (isAccepted || (known.get(number)?.seq ?? 0) < length.seq) known.set(number, unseenEntry(number, length))
    }
    return this.#read(known, { isCurrent, given: expected.value.given, gone })
  }

  /** How a dossier's events fall short of what is known of it; one that does is marked, until it is whole again. Null when it is as it should be. */
  async check(number: DossierNumber, events: readonly DossierEvent[]): Promise<Damage | null> {
    const before = this.#entries.get(number)
    const lost = lostSince(courseOf(events), before)
    if (before !== undefined && (lost === null) !== (before.damaged === null)) await this.update(number, events)
    return lost
  }

  /** Takes a dossier's events for good, whatever was known of it before. */
  async accept(number: DossierNumber, events: readonly DossierEvent[]): Promise<void> {
    this.#entries.delete(number)
    await this.update(number, events)
  }

  /** Puts what changed in the file, and with it what tells up to where the rows are complete. */
  complete(mark: unknown): Promise<Result<void>> {
    this.#writer.mark(mark)
    return this.flush()
  }

  /** The dossiers that are known to be damaged and are not for others, oldest first; no row is opened for it. */
  damaged(): { readonly number: DossierNumber; readonly damage: Damage }[] {
    return [...this.#entries.values()]
      .flatMap(({ number, damaged, hidden }) =>
        damaged === null || hidden !== null ? [] : [{ number, damage: damaged }]
      )
      .toSorted((left, right) => compareNumbers(left.number, right.number))
  }

  /** One dossier, or null when there is none of that number, or it is for others. */
  get(number: DossierNumber): IndexEntry<Row> | null {
    const entry = this.#entries.get(number)
    if (entry === undefined || entry.hidden !== null) return null
    return shownEntry<Row>(entry, (row) => this.#textOf(number, row))
  }

  /** The keys to rows that are still sealed, for another thread that opens them. */
  keysTo(pages: readonly StoredRow[]): readonly HandedKey[] {
    const writers = new Set(pages.flatMap((page) => writerOf(page) ?? []))
    return [...writers].flatMap((writer) => this.#options.sharing?.keys.handOut(writer) ?? [])
  }

  /** Reads a dossier again whose row does not open. */
  readAgain(number: DossierNumber): Promise<void> {
    return this.#writer.inTurn(async () => {
      const before = this.#entries.get(number)
      if (before === undefined) return
      const { entry } = await readEntry(this.#options, number, before)
      // What was recorded meanwhile is newer.
      if (this.#entries.get(number) !== before) return
      this.#put(entry, true)
      this.#writer.later()
    })
  }

  /** Whether a dossier is sealed for others. */
  isForOthers(number: DossierNumber): boolean {
    const entry = this.#entries.get(number)
    return entry !== undefined && entry.hidden !== null
  }

  /** For whom each dossier is sealed; null of one that is for everybody. */
  audiences(): { readonly number: DossierNumber; readonly audience: Audience | null }[] {
    return [...this.#entries.values()].flatMap(({ number, audience, damaged }) =>
      damaged === null ? [{ number, audience }] : []
    )
  }

  /** Keeps that a dossier is still sealed for the right people. */
  keepAudience(number: DossierNumber, audience: Audience): void {
    const entry = this.#entries.get(number)
    if (entry === undefined) return
    this.#entries.set(number, { ...entry, audience })
    this.#writer.changed(number)
    this.#writer.later()
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
    this.#writer.changed(number)
    this.#writer.later()
  }

  /** The dossiers that changed since a position that an earlier call gave; from 0 on every one. */
  changedSince(position: number): IndexChanges<Row> {
    const numbers = [...new Set(this.#history.slice(position))]
    const hidden = numbers.flatMap((number) => {
      const line = this.#entries.get(number)?.hidden?.line ?? null
      return line === null ? [] : [{ number, line }]
    })
    return {
      position: this.#history.length,
      entries: numbers.flatMap((number) => this.get(number) ?? []),
      gone: numbers.filter((number) => this.get(number) === null),
      hidden
    }
  }

  /** Takes over a dossier's events after they were saved. */
  async update(number: DossierNumber, events: readonly DossierEvent[]): Promise<void> {
    const stamp = await this.#options.disk.stamp(dossierPath(number))
    const before = this.#entries.get(number)
    const { projection, sharing } = this.#options
    const audience = sharing?.audience(events) ?? null
    // A stamp that cannot be had differs from any, so the dossier is read again at the next opening.
    const known = stamp.ok && stamp.value !== null ? stamp.value : { size: -1, mtimeNs: '' }
    this.#put(entryOf(number, events, { stamp: known, before, projection, audience, keys: sharing?.keys }), true)
    this.#writer.later()
  }

  /** How far a dossier had come when it was last known; null of one that is not among them. */
  lengthOf(number: DossierNumber): KnownLength | null {
    const entry = this.#entries.get(number)
    return entry === undefined ? null : { seq: entry.seq, hash: entry.hash }
  }

  /** Leaves out dossiers that are no more. */
  remove(numbers: readonly DossierNumber[]): Promise<Result<void>> {
    for (const number of numbers) this.#entries.delete(number)
    this.#history.push(...numbers)
    this.#writer.changedWhole()
    return this.flush()
  }

  /** Puts what changed in the index file now; a failure is told, and costs no more than a slower opening. */
  flush(): Promise<Result<void>> {
    return this.#writer.flush()
  }

  async #read(
    known: ReadonlyMap<DossierNumber, StoredEntry>,
    { isCurrent, given, gone }: { readonly isCurrent: boolean } & Pick<Expectation, 'given' | 'gone'>
  ): Promise<Result<AheadDossiers>> {
    const folders = await listNumbers(this.#options.disk)
    if (!folders.ok) return folders
    this.#entries = new Map()
    const pace = new Pace()
    const ahead = new Map<DossierNumber, KnownLength & { readonly recordedAt: Instant }>()
    // A dossier that other records know and the disk does not is missing, not absent.
    const numbers = [...new Set([...folders.value, ...known.keys(), ...given])]
    const wasGiven = new Set(given)
    for (let from = 0; from < numbers.length; from += sideBySide) {
      const some = numbers.slice(from, from + sideBySide)
      const kept = await Promise.all(some.map(async (number) => this.#isUnchanged(known.get(number), isCurrent)))
      for (const [index, number] of some.entries()) {
        const before = known.get(number)
        if (before === undefined && !wasGiven.has(number) && (await isUnused(this.#options.disk, number))) continue
        if (before !== undefined && kept[index] === true) this.#put(before, false)
        else {
          const length = gone.get(number)
          const known = before ?? (length === undefined ? undefined : unseenEntry(number, length))
          const { entry, recordedAt } = await readEntry(this.#options, number, known)
          if (length !== undefined && entry.damaged?.code === 'register.dossierMissing') continue
          this.#put(entry, true)
          const { seq, hash, damaged } = entry
          if (damaged === null && seq > (known?.seq ?? 0)) ahead.set(number, { seq, hash, recordedAt })
        }
        await pace.breathe()
      }
    }
    // A file that cannot be written costs no more than a slower opening.
    await this.flush()
    return ok(ahead)
  }

  async #isUnchanged(before: StoredEntry | undefined, isCurrent: boolean): Promise<boolean> {
    if (before === undefined || !isCurrent || before.damaged !== null || before.stamp === null) return false
    // Nobody who may read it was here since it was sealed for them.
    if (before.row === null && before.hidden === null) return false
    const stamp = await this.#options.disk.stamp(dossierPath(before.number))
    return stamp.ok && isSameStamp(stamp.value, before.stamp)
  }

  #put({ row, ...head }: StoredEntry, isNew: boolean): void {
    const entry = { ...head, row: row === null ? null : { ...row, bytes: this.#texts.keep(row.bytes) } }
    this.#entries.set(entry.number, entry)
    this.#history.push(entry.number)
    if (isNew) this.#writer.changed(entry.number)
  }

  #textOf(number: DossierNumber, row: StoredRow): Uint8Array | null {
    const text = rowText(number, row, this.#options.sharing?.keys)
    if (text === null) void this.readAgain(number)
    return text
  }
}
