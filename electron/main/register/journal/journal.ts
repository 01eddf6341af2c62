import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import {
  findJournalFault,
  linkNote,
  parseEntry,
  printEntry,
  type JournalEntry,
  type JournalFault,
  type JournalNote
} from './journal-entry.ts'
import { journalHead, type JournalHead } from './journal-head.ts'
import { Queue } from '../disk/queue.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'

const path = 'journal'
const tornPattern = /^journal\.torn-(\d+)$/

/** What the journal works with. */
export interface JournalOptions extends SealedDisk {
  readonly digest: Digest
  readonly clock: () => Instant
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
  /** Where the last whole line ends. */
  readonly size: number
  /** What lies behind it, half-written. */
  readonly rest: Uint8Array
}

interface JournalContent {
  readonly bytes: Uint8Array
  readonly lines: string[]
  /** Where the last whole line ends. */
  readonly wholeSize: number
}

function contentOf(bytes: Uint8Array): JournalContent {
  const wholeSize = bytes.lastIndexOf(0x0a) + 1
  const lines = Buffer.from(bytes.subarray(0, wholeSize)).toString('latin1').split('\n').slice(0, -1)
  return { bytes, lines, wholeSize }
}

/** Who looked, logged in, exported or destroyed: sealed, chained line by line, only ever added to. */
export class Journal {
  readonly #options: JournalOptions
  readonly #queue = new Queue()
  #tail: { seq: number; previous: string; size: number } | null = null
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

  /** Every subject in the journal, each once. */
  async subjects(): Promise<Result<string[]>> {
    const entries = await this.entries()
    if (!entries.ok) return entries
    return ok([...new Set(entries.value.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))])
  }

  /** The first place where the journal does not hold, or null. */
  async verify(): Promise<Result<JournalFault | null>> {
    const content = await this.#content()
    if (!content.ok) return content
    const { lines } = content.value
    return ok(findJournalFault(lines, this.#options.sealer, this.#options.digest) ?? (await this.#findCut(lines)))
  }

  /** Whether entries are gone from the end of a journal whose chain holds, now or at an earlier opening. */
  async #findCut(lines: readonly string[]): Promise<JournalFault | null> {
    const entries = lines.map((line, index) => parseEntry(line, index + 1, this.#options.sealer))
    const noted = entries.findIndex((entry) => entry.ok && entry.value.kind === 'journal-cut')
    if (noted >= 0) return { seq: noted + 1, reason: 'cut' }
    const head = await journalHead(this.#options).read()
    if (!head.ok) return { seq: lines.length, reason: 'head' }
    // A power cut right after the very first entry leaves a journal without a head.
    if (head.value === null) return lines.length > 1 ? { seq: lines.length, reason: 'head' } : null
    const last = entries[head.value.seq - 1]
    return last?.ok === true && last.value.hash === head.value.hash ? null : { seq: lines.length + 1, reason: 'cut' }
  }

  async #content(): Promise<Result<JournalContent>> {
    const bytes = await this.#options.disk.read(path)
    return bytes.ok ? ok(contentOf(bytes.value ?? new Uint8Array(0))) : bytes
  }

  async #open(): Promise<Result<JournalOpening>> {
    const head = await journalHead(this.#options).read()
    const end = await this.#findEnd(head.ok ? head.value : null)
    if (!end.ok) return end
    const { seq, previous, size, rest } = end.value
    const torn = rest.length > 0 ? await this.#setAside(rest, size) : ok(null)
    if (!torn.ok) return torn
    this.#tail = { seq, previous, size }
    const notes = [
      ...(torn.value === null ? [] : [{ kind: 'journal-torn', detail: { file: torn.value } }]),
      // Noted before the head moves on, or nobody would see any more that entries are gone.
      ...(head.ok && head.value !== null && head.value.seq > seq
        ? [{ kind: 'journal-cut', detail: { expected: head.value.seq, actual: seq } }]
        : [])
    ]
    for (const note of notes) {
      const noted = await this.#add({ actor: null, ...note })
      if (!noted.ok) return noted
    }
    return ok({ torn: torn.value })
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
    return ok({ seq: lines.length, previous, size: wholeSize, rest: bytes.subarray(wholeSize) })
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
      return ok({ seq, previous: entry.value.hash, size: size - rest.length, rest })
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
    const tail = this.#tail ?? { seq: 0, previous: '', size: 0 }
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
    this.#tail = { seq: entry.seq, previous: entry.hash, size: tail.size + line.length }
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
