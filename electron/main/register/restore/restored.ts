import { z } from 'zod'
import { actorSchema } from '../../../../shared/domain/dossier/event.ts'
import { dossierNumberSchema } from '../../../../shared/domain/dossier/number.ts'
import { utcInstantSchema } from '../../../../shared/domain/time.ts'
import { sealedDocument, type SealedDisk, type SealedDocument } from '../sealed/sealed-document.ts'

const restoredSchema = z.object({
  /** The moment of the backup. */
  made: utcInstantSchema,
  /** Who put it back; null for whoever had the recovery key. */
  by: actorSchema.nullable(),
  /** How many dossiers that were destroyed since are so again. */
  destroyed: z.number().int().nonnegative(),
  /** The numbers that were given out since, to dossiers that the backup does not have. */
  left: z.array(dossierNumberSchema),
  /** How many files of the backup were damaged, and left out. */
  without: z.number().int().nonnegative()
})

/** What the first opening after an office was put back has to know. */
export type RestoredNote = z.infer<typeof restoredSchema>

/** What the first opening after an office was put back has to know; gone when the journal has it. */
export function restoredNote(place: SealedDisk): SealedDocument<RestoredNote> {
  return sealedDocument(place, { path: 'restored', kind: 'restored', schema: restoredSchema })
}
