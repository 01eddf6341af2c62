import type { Digest } from '../../../shared/domain/dossier/chain.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, type Result } from '../../../shared/result.ts'
import {
  findJournalFault,
  linkNote,
  parseEntry,
  printEntry,
  type JournalEntry,
  type JournalFault,
  type JournalNote
} from './journal-entry.ts'
import { journalHead } from './journal-head.ts'
import { Queue } from './queue.ts'
import type { SealedDisk } from './sealed-document.ts'

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
    const content = await this.#content()
    if (!content.ok) return content
    const { bytes, lines, wholeSize } = content.value
    const torn = bytes.length > wholeSize ? await this.#setAside(bytes.subarray(wholeSize), wholeSize) : ok(null)
    if (!torn.ok) return torn
    const last = lines.at(-1)
    const entry = last === undefined ? null : parseEntry(last, lines.length, this.#options.sealer)
    // Behind a line that does not open the chain goes on; `verify` names that line.
    const previous =
      last === undefined || entry === null ? '' : entry.ok ? entry.value.hash : this.#options.digest(last)
    const head = await journalHead(this.#options).read()
    this.#tail = { seq: lines.length, previous, size: wholeSize }
    const notes = [
      ...(torn.value === null ? [] : [{ kind: 'journal-torn', detail: { file: torn.value } }]),
      // Noted before the head moves on, or nobody would see any more that entries are gone.
      ...(head.ok && head.value !== null && head.value.seq > lines.length
        ? [{ kind: 'journal-cut', detail: { expected: head.value.seq, actual: lines.length } }]
        : [])
    ]
    for (const note of notes) {
      const noted = await this.#add({ actor: null, ...note })
      if (!noted.ok) return noted
    }
    return ok({ torn: torn.value })
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
    // The entry itself is on disk; a head that could not be written is only behind, and the next entry takes it along.
    await journalHead(this.#options).write({ seq: entry.seq, hash: entry.hash })
    return ok(entry)
  }
}
