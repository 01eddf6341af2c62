import { z } from 'zod'
import { fingerprint, type Digest } from '../../../../shared/domain/dossier/chain.ts'
import { actorSchema } from '../../../../shared/domain/dossier/event.ts'
import { instantSchema } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import type { Sealer } from '../sealed/sealer.ts'

const journalNoteSchema = z.object({
  at: instantSchema,
  /** Who did it; null for the app itself. */
  actor: actorSchema.nullable(),
  /** Such as `log-in`, `log-out`, `view`, `export`, `print`, `act`, `account`, `policy`, `settings`, `destruction`. */
  kind: z.string().min(1),
  /** What it concerns: a dossier's number, an account. */
  subject: z.string().optional(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional()
})

/** Something to be put in the journal. */
export type JournalNote = z.input<typeof journalNoteSchema>

const journalEntrySchema = journalNoteSchema.extend({
  seq: z.number().int().positive(),
  previous: z.string(),
  hash: z.string().min(1)
})

/** A note in its place in the journal. */
export type JournalEntry = z.infer<typeof journalEntrySchema>

/** Where and why the journal does not hold. */
export interface JournalFault {
  readonly seq: number
  /** `cut`: entries are gone from the end; `head`: what tells how far the journal had come is gone or broken. */
  readonly reason: 'seal' | 'order' | 'link' | 'content' | 'cut' | 'head'
}

function contextOf(seq: number): string {
  return `journal/${String(seq)}`
}

/** Links a note behind the entry with the hash `previous`. */
export function linkNote(note: JournalNote, place: { seq: number; previous: string }, digest: Digest): JournalEntry {
  const placed = { ...journalNoteSchema.parse(note), ...place }
  return { ...placed, hash: fingerprint(placed, digest) }
}

/** An entry as a line of the file, sealed to its place. */
export function printEntry(entry: JournalEntry, sealer: Sealer): string {
  const plain = Buffer.from(JSON.stringify(entry), 'utf8')
  return `${Buffer.from(sealer.seal(plain, contextOf(entry.seq))).toString('base64')}\n`
}

/** Reads a line of the file that stands at a place. */
export function parseEntry(line: string, seq: number, sealer: Sealer): Result<JournalEntry> {
  const plain = sealer.open(Buffer.from(line, 'base64'), contextOf(seq))
  if (!plain.ok) return plain
  const entry = journalEntrySchema.safeParse(JSON.parse(Buffer.from(plain.value).toString('utf8')))
  return entry.success ? ok(entry.data) : refuse('register.damaged')
}

/** Where in the chain a line stands: its number, and the hash of the entry before it. */
export interface ChainPlace {
  readonly seq: number
  readonly previous: string
}

/** What stands at a place in the journal: the entry as far as it can be read, and why it does not hold. */
export interface JournalLine {
  readonly entry: JournalEntry | null
  readonly fault: JournalFault | null
}

/** Reads a line at its place in the chain. */
export function readLine(line: string, { seq, previous }: ChainPlace, sealer: Sealer, digest: Digest): JournalLine {
  const entry = parseEntry(line, seq, sealer)
  if (!entry.ok) return { entry: null, fault: { seq, reason: 'seal' } }
  const { hash, ...placed } = entry.value
  const found = (reason: JournalFault['reason']): JournalLine => ({ entry: entry.value, fault: { seq, reason } })
  if (placed.seq !== seq) return found('order')
  if (placed.previous !== previous) return found('link')
  return fingerprint(placed, digest) === hash ? { entry: entry.value, fault: null } : found('content')
}
