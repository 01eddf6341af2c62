import { crc32 } from 'node:zlib'
import { ok, type Result } from '../../../../shared/result.ts'
import {
  type EntryHead,
  type IndexContent,
  plainRow,
  readIndexDocument,
  type StoredEntry,
  type StoredRow
} from './index-document.ts'
import { Pace } from '../disk/pace.ts'
import { refuseDamaged } from '../disk/problem.ts'
import type { DossierKeys } from '../sealed/dossier-keys.ts'
import { keptRow, rowText, sealRow } from './row-seal.ts'
import { isRowLog, parseRowLog, printLogStart, printRow, type LoggedRow } from './row-log.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'

const path = 'register'

/** What was found in the index file. */
export interface IndexReading extends IndexContent {
  /** Whether rows can be put behind the ones that are there; else the file is to be written whole. */
  readonly canGrow: boolean
  readonly isDamaged: boolean
  /** How many rows lie in the file, those that were replaced since included. */
  readonly written: number
  /** What was put in it to tell up to where its rows are complete; null where a row of before it does not hold. */
  readonly mark: unknown
}

const nothing: IndexReading = {
  projection: 0,
  entries: [],
  canGrow: false,
  isDamaged: false,
  written: 0,
  mark: null
}

/** The name under which a mark lies among the rows; no dossier is called so. */
const markName = '' as DossierNumber

/** A mark as it lies in the file: bound to every byte before it, so that no row can be taken out unseen. */
interface PrintedMark {
  readonly size: number
  readonly crc: number
  readonly mark: unknown
}

/** What a row of the log holds before its text, on a line of its own. */
interface PrintedHead {
  readonly projection: number
  readonly entry: EntryHead
}

const lineEnd = 0x0a

function contextOf(number: DossierNumber): string {
  return `${path}/${number}`
}

/** What the index file works with. */
export interface IndexFileOptions extends SealedDisk {
  /** The version of the projection that makes the rows. */
  readonly projection: number
  /** What opens the rows that are sealed for some, and seals them. */
  readonly keys?: DossierKeys | undefined
  /** The anonymous line of a row. */
  readonly lineOf?: (row: Uint8Array) => Uint8Array
}

const noLine = (): Uint8Array => new Uint8Array(0)

/** The index file, `register`: a log of rows, each sealed on its own, that is added to and now and then written anew. */
export class IndexFile {
  readonly #place: SealedDisk
  readonly #projection: number
  readonly #keys: DossierKeys | undefined
  readonly #lineOf: (row: Uint8Array) => Uint8Array
  /** The file as it is now: how long, and its checksum. */
  #size = 0
  #crc = 0

  constructor({ projection, keys, lineOf = noLine, ...place }: IndexFileOptions) {
    this.#place = place
    this.#projection = projection
    this.#keys = keys
    this.#lineOf = lineOf
  }

  /** Reads the file, of this format or the one before; null when there is none. */
  async read(): Promise<Result<IndexReading | null>> {
    const bytes = await this.#place.disk.read(path)
    if (!bytes.ok) return bytes
    if (bytes.value === null) return ok(null)
    if (isRowLog(bytes.value)) return ok(await this.#readLog(bytes.value))
    const before = await readIndexDocument(this.#place)
    if (!before.ok) return before
    return ok(before.value === null ? null : { ...nothing, ...before.value })
  }

  /** Puts rows behind the ones that are there. Not flushed: what a power cut takes is read from the dossiers again. */
  async append(entries: readonly StoredEntry[], mark: unknown): Promise<Result<void>> {
    const rows = Buffer.concat(await this.#printAll(entries))
    this.#count(rows)
    const end = this.#printMark(mark)
    return this.#place.disk.appendLoosely(path, Buffer.concat([rows, end]))
  }

  /** Writes the file anew, without the rows that were replaced. */
  async writeWhole(entries: readonly StoredEntry[], mark: unknown): Promise<Result<void>> {
    const rows = Buffer.concat([printLogStart(), ...(await this.#printAll(entries))])
    this.#size = 0
    this.#crc = 0
    this.#count(rows)
    const end = this.#printMark(mark)
    return this.#place.disk.write(path, Buffer.concat([rows, end]))
  }

  #count(bytes: Uint8Array): void {
    this.#size += bytes.length
    this.#crc = crc32(bytes, this.#crc)
  }

  #printMark(mark: unknown): Uint8Array {
    if (mark === null) return new Uint8Array(0)
    const printed: PrintedMark = { size: this.#size, crc: this.#crc, mark }
    const plain = Buffer.from(JSON.stringify(printed), 'utf8')
    const row = printRow({ number: markName, sealed: this.#place.sealer.seal(plain, contextOf(markName)) })
    this.#count(row)
    return row
  }

  async #printAll(entries: readonly StoredEntry[]): Promise<Uint8Array[]> {
    const pace = new Pace()
    const rows: Uint8Array[] = []
    for (const entry of entries) {
      rows.push(this.#print(entry))
      await pace.breathe()
    }
    return rows
  }

  #print({ row, hidden, ...entry }: StoredEntry): Uint8Array {
    const head: PrintedHead = { projection: this.#projection, entry }
    const body = hidden === null ? this.#sealed(entry, row) : hidden.body
    const plain = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), body])
    return printRow({ number: entry.number, sealed: this.#place.sealer.seal(plain, contextOf(entry.number)) })
  }

  #sealed({ number, audience }: EntryHead, row: StoredRow | null): Uint8Array {
    if (row === null) return new Uint8Array(0)
    const { bytes, isSealed } = row
    // What nobody opened goes back as it lay.
    if (isSealed || audience === null || this.#keys === undefined) return bytes
    return sealRow(number, { row: bytes, line: this.#lineOf(bytes) }, audience, this.#keys)
  }

  async #readLog(bytes: Uint8Array): Promise<IndexReading> {
    const { rows, wholeSize, isDamaged } = parseRowLog(bytes)
    const last = new Map(rows.map((row) => [row.number, row]))
    const marked = last.get(markName)
    last.delete(markName)
    const pace = new Pace()
    const entries: StoredEntry[] = []
    let isWhole = !isDamaged
    for (const row of last.values()) {
      const entry = this.#open(row)
      if (entry === 'broken') isWhole = false
      else entries.push(entry)
      await pace.breathe()
    }
    const canGrow = isWhole && wholeSize === bytes.length
    const told = marked === undefined ? null : this.#openMark(marked)
    const before = told?.size ?? 0
    const crcBefore = crc32(bytes.subarray(0, before))
    this.#size = bytes.length
    this.#crc = crc32(bytes.subarray(before), crcBefore)
    const mark = isWhole && told?.crc === crcBefore ? told.mark : null
    return { projection: this.#projection, entries, canGrow, isDamaged: !isWhole, written: rows.length, mark }
  }

  #openMark({ sealed }: LoggedRow): PrintedMark | null {
    const plain = this.#place.sealer.open(sealed, contextOf(markName))
    return plain.ok ? (JSON.parse(Buffer.from(plain.value).toString('utf8')) as PrintedMark) : null
  }

  // What this seal opens was written by this app, in the shape of its projection; so it is not checked field by field.
  #open({ number, sealed }: LoggedRow): StoredEntry | 'broken' {
    const plain = this.#place.sealer.open(sealed, contextOf(number))
    if (!plain.ok) return 'broken'
    const end = plain.value.indexOf(lineEnd)
    const head = Buffer.from(plain.value.subarray(0, end)).toString('utf8')
    const { projection, entry } = JSON.parse(head) as PrintedHead
    const opened = this.#opened(entry, plain.value.subarray(end + 1))
    if (opened === 'broken') return 'broken'
    // A row of another projection still tells how long the dossier was; without a stamp it is read again.
    return { ...entry, ...opened, ...(projection === this.#projection ? {} : { stamp: null }) }
  }

  #opened({ number, audience }: EntryHead, body: Uint8Array): Pick<StoredEntry, 'row' | 'hidden'> | 'broken' {
    if (audience !== null && this.#keys !== undefined) return keptRow(number, body, audience, this.#keys)
    // Without keys what is sealed for some is for others.
    if (audience !== null) return { row: null, hidden: { body, line: null } }
    return { row: body.length === 0 ? null : plainRow(body), hidden: null }
  }
}

/** The index as it is on disk, each row opened, for a check that changes nothing; damage is a refusal. */
export async function readIndex(
  place: SealedDisk & { readonly keys?: DossierKeys | undefined }
): Promise<Result<IndexReading | null>> {
  const read = await new IndexFile({ ...place, projection: 0 }).read()
  if (!read.ok || read.value === null) return read
  if (read.value.isDamaged) return refuseDamaged(path, 'seal')
  const pace = new Pace()
  for (const { number, row } of read.value.entries) {
    if (row !== null && rowText(number, row, place.keys) === null) return refuseDamaged(path, 'seal')
    await pace.breathe()
  }
  return read
}
