import { z } from 'zod'
import { dossierNumberSchema } from '../domain/dossier/number.ts'
import { limits } from '../domain/text/limits.ts'
import { action } from './channel.ts'
import { dossierViewSchema, searched } from './dossiers.ts'
import { enteredId, enteredSubject, enteredValues } from './entered.ts'

const pieceSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= limits.filePiece)
const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const aboutFile = { number: dossierNumberSchema, file: enteredId }
const touches = ['dossiers.list', ...searched, 'today.list', 'reports.annual'] as const

export const paperChannels = {
  /** Begins a file of a dossier; gives the id under which its pieces come in, and under which it is kept. */
  'papers.begin': action(
    z.object({ number: dossierNumberSchema, name: enteredSubject, size: z.number().int().nonnegative() }),
    z.object({ upload: enteredId })
  ),
  /** The next piece of at most 1 MiB; gives how much is in. What is refused has to begin anew. */
  'papers.add': action(z.object({ upload: enteredId, bytes: pieceSchema }), z.object({ received: z.number() })),
  /** Gives a file up that is coming in. */
  'papers.cancel': action(z.object({ upload: enteredId }), z.null()),
  /** Keeps a file that is in, with what it is and when it came or went. */
  'papers.keep': action(
    z.object({ number: dossierNumberSchema, upload: enteredId, at: enteredId.exactOptional(), details: enteredValues }),
    dossierViewSchema,
    { answers: 'dossiers.open', touches }
  ),
  /** Removes a file for good, with the reason. */
  'papers.remove': action(z.object({ ...aboutFile, reason: enteredSubject }), dossierViewSchema, {
    answers: 'dossiers.open',
    touches
  }),
  /** A piece of a file to look at, counted from nought; an empty one behind the last. */
  'papers.piece': action(
    z.object({
      ...aboutFile,
      index: z
        .number()
        .int()
        .nonnegative()
        .max(limits.file / limits.filePiece)
    }),
    bytesSchema
  ),
  /** Asks where to, and writes the file there; null when the person thinks better of it. */
  'papers.saveAs': action(z.object(aboutFile), z.object({ path: z.string().nullable() })),
  /** Opens a temporary copy of a file in the program that the system has for it. */
  'papers.openElsewhere': action(z.object(aboutFile), z.null())
}
