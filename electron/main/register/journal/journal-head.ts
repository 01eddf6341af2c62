import { z } from 'zod'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const journalHeadSchema = z.object({ seq: z.number().int().positive(), hash: z.string().min(1) })

/** How far the journal had come: the number and the hash of its last entry. */
export type JournalHead = z.infer<typeof journalHeadSchema>

/** The journal's head, in a file of its own; after a crash it may be behind the journal, never ahead of it. */
export function journalHead(place: SealedDisk): SealedDocument<JournalHead> {
  return sealedDocument(place, { path: 'journal-head', kind: 'journal-head', schema: journalHeadSchema })
}
