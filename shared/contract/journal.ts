import { z } from 'zod'
import { dossierNumberSchema } from '../domain/dossier/number.ts'
import { type JournalGroup, journalGroups, type JournalLine } from '../domain/office/journal.ts'
import { instantSchema, localDaySchema } from '../domain/time.ts'
import { action } from './channel.ts'
import { enteredId } from './entered.ts'

/** Which entries of the journal; without anything all of them. */
const journalFilterSchema = z.object({
  groups: z
    .array(z.enum(journalGroups as [JournalGroup, ...JournalGroup[]]))
    .max(journalGroups.length)
    .exactOptional(),
  /** The account that did it, or that it concerns. */
  person: enteredId.exactOptional(),
  number: dossierNumberSchema.exactOptional(),
  from: localDaySchema.exactOptional(),
  to: localDaySchema.exactOptional()
})

/** Which entries of the journal; without anything all of them. */
export type JournalFilter = z.infer<typeof journalFilterSchema>

const lineSchema = z.object({
  seq: z.number(),
  at: instantSchema,
  who: z.string().nullable(),
  kind: z.string(),
  number: dossierNumberSchema.nullable(),
  isHidden: z.boolean(),
  subject: z.string().nullable(),
  about: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
}) satisfies z.ZodType<JournalLine>

export const journalChannels = {
  /** A page of the journal, newest first; `next` is where the following page begins, null at the end. */
  'journal.page': action(
    journalFilterSchema.extend({ before: z.number().int().positive().nullable() }),
    z.object({ lines: z.array(lineSchema).readonly(), next: z.number().nullable() })
  ),
  /** Writes what the filter leaves as a table (CSV) where the person wants it; null when the person thinks better of it. */
  'journal.export': action(journalFilterSchema, z.object({ path: z.string().nullable() }))
}
