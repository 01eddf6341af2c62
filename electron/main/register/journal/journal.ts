import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import {
  linkNote,
  parseEntry,
  printEntry,
  type JournalEntry,
  type JournalFault,
  type JournalNote
} from './journal-entry.ts'
import { contentOf, type JournalContent } from './journal-content.ts'
import {
  type JournalMark,
  type JournalReading,
  type LearnEntry,
  readJournalSince,
  readWholeJournal
} from './journal-reading.ts'
import { journalHead, type JournalHead, notesOnHead } from './journal-head.ts'
import { Pace } from '../disk/pace.ts'
import { Queue } from '../disk/queue.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

const path = 'journal'
const tornPattern = /^journal\.torn-(\d+)$/

/** What the journal works with. */
export interface JournalOptions extends SealedDisk {
  readonly digest: Digest
  readonly clock: () => Instant
  /** Gets every entry that is added. */
  readonly onAdded?: (entry: JournalEntry) => void
}

/** What opening found: the file that a half-written last line was set aside in, if there was one. */
export interface JournalOpening {
  readonly torn: string | null
}

/** Enough of the journal's end to hold its last line. */
const endSize = 64 * 1024

/** How many entries the head may be behind before the whole journal is read. */
const mostBehind = 64

interface JournalEnd {
  readonly seq: number
  readonly previous: string
  /** Where the last whole line begins, and where it ends. */
  readonly start: number
  readonly size: number
  /** The moment of the last entry; null when there is none that can be read. */
  readonly at: Instant | null
  /** What lies behind it, half-written. */
  readonly rest: Uint8Array
}

/** Who looked, logged in, exported or destroyed: sealed, chained line by line, only ever added to. */
export class Journal {
  readonly #options: JournalOptions
  readonly #queue = new Queue()
  #tail: Omit<JournalEnd, 'rest'> | null = null
  /** The moment of the entry that was the last when the journal was opened. */
  #lastAtOpening: Instant | null = null
  /** The head that waits to be written. */
  #head: JournalHead | null = null
  #headTurn: Promise<unknown> = Promise.resolve()

  constructor(options: JournalOptions) {
    this.#options = options
  }

  /** Finds the journal's end. What a power cut left half-written is set aside in a file of its own and noted. */
  open(): Promise<Result<JournalOpening>> {
    return this.#queue.run(path, () => this.#open())
  }

  /** Adds an entry at the clock's time; on disk before it is answered. Side by side calls are put in a row. */
  append(note: Omit<JournalNote, 'at'>): Promise<Result<JournalEntry>> {
    return this.#queue.run(path, async () => {
      if (this.#tail === null) {
        const opened = await this.#open()
        if (!opened.ok) return opened
      }
      return this.#add(note)
    })
  }

  /** Every entry that can be read, oldest first; `verify` tells whether they are all. */
  async entries(): Promise<Result<JournalEntry[]>> {
    const content = await this.#content()
    if (!content.ok) return content
    const entries = content.value.lines.map((line, index) => parseEntry(line, index + 1, this.#options.sealer))
    return ok(entries.flatMap((entry) => (entry.ok ? [entry.value] : [])))
  }

  /**
   * Reads from the newest entry back, or from the one before `before`, for as long as `goOn` says so; whether that was
   * all. An entry that does not open is passed over: `verify` names it. Long reading lets others go first.
   */
  async backwards(
    before: number | null,
    goOn: (entry: JournalEntry) => boolean
  ): Promise<Result<{ readonly isWhole: boolean }>> {
    const found = await this.#queue.run(path, () => this.#wholeLines())
    if (!found.ok) return found
    const { bytes, seq: last } = found.value
    const pace = new Pace()
    let end = bytes.length - 1
    for (let seq = last; seq > 0; seq -= 1) {
      const start = end <= 0 ? 0 : bytes.lastIndexOf(0x0a, end - 1) + 1
      if (before === null || seq < before) {
        const line = bytes.subarray(start, end).toString('latin1')
        const entry = parseEntry(line, seq, this.#options.sealer)
        if (entry.ok && !goOn(entry.value)) return ok({ isWhole: seq === 1 })
      }
      end = start - 1
      await pace.breathe()
    }
    return ok({ isWhole: true })
  }

  /** The whole lines of the journal, and the number of the last one. */
  async #wholeLines(): Promise<Result<{ readonly bytes: Buffer; readonly seq: number }>> {
    const opened = this.#tail === null ? await this.#open() : ok(null)
    if (!opened.ok) return opened
    const { seq, size } = this.#tail ?? { seq: 0, size: 0 }
    const read = await this.#options.disk.read(path)
    if (!read.ok) return read
    // A view: a copy of a long journal would hold up everything else.
    const { buffer, byteOffset, length } = read.value ?? new Uint8Array(0)
    return ok({ bytes: Buffer.from(buffer, byteOffset, Math.min(size, length)), seq })
  }

  /** Every subject in the journal, each once. */
  async subjects(): Promise<Result<string[]>> {
    const entries = await this.entries()
    if (!entries.ok) return entries
    return ok([...new Set(entries.value.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))])
  }

  /** The first place where the journal does not hold, or null. */
  async verify(): Promise<Result<JournalFault | null>> {
    const read = await this.readWhole(() => undefined)
    return read.ok ? ok(read.value.fault) : read
  }

  /**
   * Reads what was added since a mark, or all of it where the mark is not found again, entry by entry. A journal that
   * lost the mark itself was cut or put back: that is told as its fault.
   */
  since(mark: JournalMark | null, learn: LearnEntry): Promise<Result<JournalReading>> {
    return this.#queue.run(path, () => readJournalSince(this.#options, mark, learn))
  }

  /** Reads all of it, entry by entry; its fault is the first place where it does not hold, its cut end included. */
  readWhole(learn: LearnEntry): Promise<Result<JournalReading>> {
    return readWholeJournal(this.#options, learn)
  }

  /** How far the journal has come; null while nobody has opened it, or nothing is in it. */
  mark(): JournalMark | null {
    if (this.#tail === null || this.#tail.seq === 0) return null
    const { seq, previous, start, size } = this.#tail
    return { seq, hash: previous, start, end: size }
  }

  /** The moment of the last entry before this opening, and what it noted, added any; null when there was none. */
  lastAtOpening(): Instant | null {
    return this.#lastAtOpening
  }

  async #content(): Promise<Result<JournalContent>> {
    const bytes = await this.#options.disk.read(path)
    return bytes.ok ? ok(contentOf(bytes.value ?? new Uint8Array(0))) : bytes
  }

  async #open(): Promise<Result<JournalOpening>> {
    const head = await journalHead(this.#options).read()
    const end = await this.#findEnd(head.ok ? head.value : null)
    if (!end.ok) return end
    const { rest, ...tail } = end.value
    this.#lastAtOpening = tail.at
    const { seq, size } = tail
    const torn = rest.length > 0 ? await this.#setAside(rest, size) : ok(null)
    if (!torn.ok) return torn
    this.#tail = tail
    const notes = [
      ...(torn.value === null ? [] : [{ kind: 'journal-torn', detail: { file: torn.value } }]),
      // Noted before the head moves on, or nobody would see any more that entries are gone.
      ...notesOnHead(head, seq)
    ]
    for (const note of notes) {
      const noted = await this.#add({ actor: null, ...note })
      if (!noted.ok) return noted
    }
    if (notes.some(({ kind }) => kind !== 'journal-torn')) await this.#restartHead()
    return ok({ torn: torn.value })
  }

  async #restartHead(): Promise<void> {
    await this.#headTurn
    const mark = this.mark()
    if (mark !== null) await journalHead(this.#options).writeBoth({ seq: mark.seq, hash: mark.hash })
  }

  /** Where the journal ends: by the head and the last line, or else by reading it all. */
  async #findEnd(head: JournalHead | null): Promise<Result<JournalEnd>> {
    const near = head === null ? ok(null) : await this.#endNear(head)
    if (!near.ok) return near
    if (near.value !== null) return ok(near.value)
    const content = await this.#content()
    if (!content.ok) return content
    const { bytes, lines, wholeSize } = content.value
    const last = lines.at(-1)
    const entry = last === undefined ? null : parseEntry(last, lines.length, this.#options.sealer)
    // Behind a line that does not open the chain goes on; `verify` names that line.
    const previous =
      last === undefined || entry === null ? '' : entry.ok ? entry.value.hash : this.#options.digest(last)
    const start = wholeSize - (last?.length ?? -1) - 1
    const at = entry?.ok === true ? entry.value.at : null
    return ok({ seq: lines.length, previous, start, size: wholeSize, at, rest: bytes.subarray(wholeSize) })
  }

  /** The end when the last line stands where the head says or shortly behind it, as after a crash; else null. */
  async #endNear(head: JournalHead): Promise<Result<JournalEnd | null>> {
    const end = await this.#options.disk.readEnd(path, endSize)
    if (!end.ok || end.value === null) return end.ok ? ok(null) : end
    const { bytes, size } = end.value
    const whole = bytes.lastIndexOf(0x0a) + 1
    const start = whole === 0 ? 0 : bytes.subarray(0, whole - 1).lastIndexOf(0x0a) + 1
    if (start === 0 && bytes.length < size) return ok(null)
    const line = Buffer.from(bytes.subarray(start, Math.max(start, whole - 1))).toString('latin1')
    for (let seq = head.seq; seq <= head.seq + mostBehind; seq += 1) {
      const entry = parseEntry(line, seq, this.#options.sealer)
      if (!entry.ok || (seq === head.seq && entry.value.hash !== head.hash)) continue
      const rest = bytes.subarray(whole)
      const { at, hash: previous } = entry.value
      return ok({ seq, previous, start: size - bytes.length + start, size: size - rest.length, at, rest })
    }
    return ok(null)
  }

  async #setAside(rest: Uint8Array, wholeSize: number): Promise<Result<string>> {
    const names = await this.#options.disk.list('')
    if (!names.ok) return names
    const earlier = names.value.map((entry) => Number(tornPattern.exec(entry.name)?.[1] ?? 0))
    const name = `${path}.torn-${String(Math.max(0, ...earlier) + 1)}`
    const kept = await this.#options.disk.write(name, rest)
    if (!kept.ok) return kept
    const cut = await this.#options.disk.truncate(path, wholeSize)
    return cut.ok ? ok(name) : cut
  }

  async #add(note: Omit<JournalNote, 'at'>): Promise<Result<JournalEntry>> {
    const tail = this.#tail ?? { seq: 0, previous: '', start: 0, size: 0, at: null }
    const { clock, digest, disk, sealer } = this.#options
    const entry = linkNote({ ...note, at: clock() }, { seq: tail.seq + 1, previous: tail.previous }, digest)
    const line = Buffer.from(printEntry(entry, sealer), 'latin1')
    const written = await disk.append(path, line, tail.size === 0)
    if (!written.ok) {
      // Half a line may have reached the disk; without a known end the next call looks again.
      const cut = await disk.truncate(path, tail.size)
      if (!cut.ok) this.#tail = null
      return written
    }
    this.#tail = { seq: entry.seq, previous: entry.hash, start: tail.size, size: tail.size + line.length, at: entry.at }
    this.#options.onAdded?.(entry)
    const head = this.#writeHead({ seq: entry.seq, hash: entry.hash })
    // A journal of more than one entry without a head would look cut.
    if (entry.seq <= 2) await head
    return ok(entry)
  }

  /** The entry itself is on disk; a head that is only behind is taken along by the next entry, so nobody waits for it. */
  #writeHead(head: JournalHead): Promise<unknown> {
    const isWaiting = this.#head !== null
    this.#head = head
    if (isWaiting) return this.#headTurn
    this.#headTurn = this.#headTurn.then(() => {
      const latest = this.#head ?? head
      this.#head = null
      return journalHead(this.#options).write(latest)
    })
    return this.#headTurn
  }

  /** Waits until the head has caught up with the journal. */
  async settle(): Promise<void> {
    await this.#headTurn
  }
}
