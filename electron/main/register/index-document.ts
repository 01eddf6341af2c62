import { z } from 'zod'
import { refusalCodes } from '../../../shared/refusal-codes.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from './sealed-document.ts'

const damageSchema = z.object({
  code: z.enum(refusalCodes),
  detail: z.record(z.string(), z.union([z.string(), z.number()]))
})

/** Why a dossier cannot be shown. */
export type Damage = z.infer<typeof damageSchema>

const storedEntrySchema = z.object({
  number: z.string(),
  stamp: z.object({ size: z.number(), mtimeNs: z.string() }).nullable(),
  /** How many events the dossier had when it was last read, and the hash of the last one. */
  seq: z.number().int().min(0),
  hash: z.string(),
  row: z.unknown(),
  damaged: damageSchema.nullable()
})

/** One dossier as the index file keeps it; the row's own shape is checked by who projects it. */
export type StoredEntry = z.infer<typeof storedEntrySchema>

const indexSchema = z.object({ projection: z.number().int(), entries: z.array(storedEntrySchema) })

/** What the index file holds: the rows, and the version of the projection that made them. */
export type IndexContent = z.infer<typeof indexSchema>

/** The index file as version 0.1 wrote it, one document; it is read once more and then written as a log. */
export function indexDocument(place: SealedDisk): SealedDocument<IndexContent> {
  return sealedDocument(place, { path: 'register', kind: 'index', schema: indexSchema })
}
