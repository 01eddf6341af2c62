import type { Digest } from '../../../../shared/domain/dossier/chain.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { Pace } from '../disk/pace.ts'
import type { SealedDisk } from '../sealed/sealed-document.ts'
import { contentOf, wholeLines } from './journal-content.ts'
import { type ChainPlace, type JournalEntry, type JournalFault, parseEntry, readLine } from './journal-entry.ts'
import { journalHead, type JournalHead } from './journal-head.ts'

const path = 'journal'

/** What a journal is read with. */
export interface JournalReader extends SealedDisk {
  readonly digest: Digest
}

/** How far a journal was read: its last entry, and where that entry's line begins and ends. */
export interface JournalMark {
  readonly seq: number
  readonly hash: string
  readonly start: number
  readonly end: number
}

/** What was read of a journal from a mark on. */
export interface JournalReading {
  /** How far it was read; null when nothing is in it. */
  readonly mark: JournalMark | null
  /** The first place where what was read does not hold. */
  readonly fault: JournalFault | null
  /** Whether it was read from the mark on, and not from its beginning. */
  readonly isContinued: boolean
}

/** Gets each entry that is read. */
export type LearnEntry = (entry: JournalEntry) => void

/** Reads lines one after the other; behind a line that does not open the chain goes on. */
async function learnLines(
  { sealer, digest }: JournalReader,
  lines: Iterable<string>,
  from: ChainPlace,
  learn: LearnEntry
): Promise<{ readonly fault: JournalFault | null; readonly hash: string }> {
  const pace = new Pace()
  let { seq, previous } = from
  let first: JournalFault | null = null
  for (const line of lines) {
    const { entry, fault } = readLine(line, { seq, previous }, sealer, digest)
    seq += 1
    first ??= fault
    previous = entry?.hash ?? digest(line)
    if (entry !== null) learn(entry)
    await pace.breathe()
  }
  return { fault: first, hash: previous }
}

/** Reads all of it, entry by entry; its fault is the first place where it does not hold, its cut end included. */
export async function readWholeJournal(reader: JournalReader, learn: LearnEntry): Promise<Result<JournalReading>> {
  // The head first: where somebody works meanwhile, it is behind the journal and never ahead of it.
  const head = await journalHead(reader).read()
  const read = await reader.disk.read(path)
  if (!read.ok) return read
  const bytes = read.value
  let [count, last, atHead] = [0, '', '']
  const headSeq = head.ok ? (head.value?.seq ?? 0) : 0
  function* lines(): Generator<string> {
    for (const line of wholeLines(bytes)) {
      count += 1
      last = line
      if (count === headSeq) atHead = line
      yield line
    }
  }
  const { fault, hash } = await learnLines(reader, lines(), { seq: 1, previous: '' }, learn)
  const end = (bytes?.lastIndexOf(0x0a) ?? -1) + 1
  const mark = count === 0 ? null : { seq: count, hash, start: end - last.length - 1, end }
  return ok({ mark, fault: fault ?? findCut(reader, { count, atHead }, head), isContinued: false })
}

/** Whether entries are gone from the end of a journal whose chain holds; what an opening found is noted in it. */
function findCut(
  { sealer }: JournalReader,
  { count, atHead }: { readonly count: number; readonly atHead: string },
  head: Result<JournalHead | null>
): JournalFault | null {
  if (!head.ok) return { seq: count, reason: 'head' }
  // A power cut right after the very first entry leaves a journal without a head.
  if (head.value === null) return count > 1 ? { seq: count, reason: 'head' } : null
  const { seq, hash } = head.value
  const last = parseEntry(atHead, seq, sealer)
  return last.ok && last.value.hash === hash ? null : { seq: count + 1, reason: 'cut' }
}

/**
 * Reads what was added since a mark, or all of it where the mark is not found again, entry by entry. A journal that lost
 * the mark itself was cut or put back: that is told as its fault.
 */
export async function readJournalSince(
  reader: JournalReader,
  mark: JournalMark | null,
  learn: LearnEntry
): Promise<Result<JournalReading>> {
  const continued = mark === null ? ok(null) : await readOn(reader, mark, learn)
  if (!continued.ok) return continued
  if (continued.value !== null) return ok(continued.value)
  const bytes = await reader.disk.read(path)
  if (!bytes.ok) return bytes
  const { lines, wholeSize } = contentOf(bytes.value ?? new Uint8Array(0))
  const read = await learnLines(reader, lines, { seq: 1, previous: '' }, learn)
  const lost: JournalFault | null = mark === null ? null : { seq: Math.min(mark.seq, lines.length + 1), reason: 'cut' }
  const last = lines.at(-1)
  const start = wholeSize - (last?.length ?? 0) - 1
  return ok({
    mark: last === undefined ? null : { seq: lines.length, hash: read.hash, start, end: wholeSize },
    fault: read.fault ?? lost,
    isContinued: false
  })
}

/** Reads on from a mark; null where it is not found again. */
async function readOn(
  reader: JournalReader,
  mark: JournalMark,
  learn: LearnEntry
): Promise<Result<JournalReading | null>> {
  const stamp = await reader.disk.stamp(path)
  if (!stamp.ok) return stamp
  if (stamp.value === null || stamp.value.size < mark.end) return ok(null)
  // From a place on, not from the end back: where somebody works, the end moves on.
  const part = await reader.disk.readPart(path, mark.start, stamp.value.size - mark.start)
  if (!part.ok) return part
  if (part.value === null) return ok(null)
  const { lines, wholeSize } = contentOf(part.value)
  const [first = '', ...rest] = lines
  const known = parseEntry(first, mark.seq, reader.sealer)
  if (!known.ok || known.value.hash !== mark.hash) return ok(null)
  const read = await learnLines(reader, rest, { seq: mark.seq + 1, previous: mark.hash }, learn)
  const last = rest.at(-1)
  const whole = mark.start + wholeSize
  const reached =
    last === undefined
      ? mark
      : { seq: mark.seq + rest.length, hash: read.hash, start: whole - last.length - 1, end: whole }
  return ok({ mark: reached, fault: read.fault, isContinued: true })
}
