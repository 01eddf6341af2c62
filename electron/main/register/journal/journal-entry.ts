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

/** The first place where the journal was altered, shuffled or cut short in the middle, or null when it holds. */
export function findJournalFault(lines: readonly string[], sealer: Sealer, digest: Digest): JournalFault | null {
  let previous = ''
  for (const [index, line] of lines.entries()) {
    const seq = index + 1
    const entry = parseEntry(line, seq, sealer)
    if (!entry.ok) return { seq, reason: 'seal' }
    const { hash, ...placed } = entry.value
    if (placed.seq !== seq) return { seq, reason: 'order' }
    if (placed.previous !== previous) return { seq, reason: 'link' }
    if (fingerprint(placed, digest) !== hash) return { seq, reason: 'content' }
    previous = hash
  }
  return null
}
