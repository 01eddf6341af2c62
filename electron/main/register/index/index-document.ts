import { z } from 'zod'
import { ok, type Result } from '../../../../shared/result.ts'
import type { FileStamp } from '../disk/file-system.ts'
import { refusalCodes } from '../../../../shared/refusal-codes.ts'
import type { Audience } from '../sealed/dossier-keys.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'
import { type DossierNumber, dossierNumberSchema } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const damageSchema = z.object({
  code: z.enum(refusalCodes),
  detail: z.record(z.string(), z.union([z.string(), z.number()]))
})

/** Why a dossier cannot be shown. */
export type Damage = z.infer<typeof damageSchema>

/** How long nothing in a dossier asks for attention: from a moment up to another one, or for ever. */
export interface Quiet {
  /** The release of the app that counted it, and its rules of attention. */
  readonly by: string
  readonly from: Instant
  readonly until: Instant | null
  /** The version of the regulation it was counted under. */
  readonly policy: { readonly id: string; readonly version: number }
}

/** What the index knows of a dossier without looking into its row. */
export interface EntryHead {
  readonly number: DossierNumber
  readonly stamp: FileStamp | null
  /** How many events the dossier had when it was last read, and the hash of the last one. */
  readonly seq: number
  readonly hash: string
  readonly damaged: Damage | null
  /** What of a row is asked of all dossiers at once. */
  readonly marks: Readonly<Record<string, string>>
  readonly quiet: Quiet | null
  /** For whom it is sealed; null when it is for everybody at the office. */
  readonly audience: Audience | null
}

/** What the index keeps of a dossier that is sealed for others. */
export interface HiddenRow {
  /** As it lies in the file, to be put back there; empty where others have not read it since. */
  readonly body: Uint8Array
  /** The anonymous line, as text; null when that is for others too. */
  readonly line: Uint8Array | null
}

/** A row as it is kept: as text, or sealed as it lies in the file. It is opened and read when it is asked for. */
export interface StoredRow {
  readonly bytes: Uint8Array
  readonly isSealed: boolean
}

/** One dossier as the index keeps it: the row itself, or what is kept of others'. */
export interface StoredEntry extends EntryHead {
  readonly row: StoredRow | null
  readonly hidden: HiddenRow | null
}

/** A row, or a line, as text. */
export function printedRow(row: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(row))
}

/** A row that is kept as text. */
export function plainRow(bytes: Uint8Array): StoredRow {
  return { bytes, isSealed: false }
}

const entryBeforeSchema = z.object({
  number: dossierNumberSchema,
  stamp: z.object({ size: z.number(), mtimeNs: z.string() }).nullable(),
  seq: z.number().int().min(0),
  hash: z.string(),
  row: z.unknown(),
  damaged: damageSchema.nullable()
})

const indexSchema = z.object({ projection: z.number().int(), entries: z.array(entryBeforeSchema) })

/** What the index file holds: the rows, and the version of the projection that made them. */
export interface IndexContent {
  readonly projection: number
  readonly entries: readonly StoredEntry[]
}

// One document; it is read once more and then written as a log.
function indexDocument(place: SealedDisk): SealedDocument<z.infer<typeof indexSchema>> {
  return sealedDocument(place, { path: 'register', kind: 'index', schema: indexSchema })
}

/** Reads the index file of version 0.1; null when there is none. */
export async function readIndexDocument(place: SealedDisk): Promise<Result<IndexContent | null>> {
  const content = await indexDocument(place).read()
  if (!content.ok || content.value === null) return content.ok ? ok(null) : content
  const { projection, entries } = content.value
  const taken = entries.map((entry) => ({
    ...entry,
    row: entry.row === null ? null : plainRow(printedRow(entry.row)),
    marks: {},
    quiet: null,
    audience: null,
    hidden: null
  }))
  return ok({ projection, entries: taken })
}
