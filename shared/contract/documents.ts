import { z } from 'zod'
import { countedDaySchema } from '../domain/calendar/years.ts'
import { instantSchema } from '../domain/time.ts'
import { action } from './channel.ts'
import { commandSchema } from './dossiers.ts'
import { enteredHand, enteredId, enteredPassword } from './entered.ts'
import { dossierNumberSchema } from '../domain/dossier/number.ts'

/** The regulation's version; without it the one in force. */
const version = z.number().int().positive().exactOptional()

const aboutLetter = {
  number: dossierNumberSchema,
  letter: enteredId,
  /** As it is being written: what its act is told, and what was written by hand; without it nothing was. */
  written: z.object({ command: commandSchema, hand: enteredHand }).exactOptional(),
  /** As it was sent, with the event of this place in the dossier. */
  sent: z.number().int().positive().exactOptional()
}

/** A document that the app can make. */
export const documentRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank-form') }),
  /** The regulation (EW-3.1): on paper, or as a page for a website, which is only saved. */
  z.object({ kind: z.literal('regulation'), version }),
  z.object({ kind: z.literal('regulation-page'), version }),
  z.object({ kind: z.literal('form'), number: dossierNumberSchema }),
  /** Form, letters and files of a dossier as one. */
  z.object({ kind: z.literal('whole-dossier'), number: dossierNumberSchema }),
  /** A letter of the policy version that the dossier is bound to, by its id there. */
  z.object({ kind: z.literal('letter'), ...aboutLetter }),
  /** That letter as an e-mail to send with the office's own mail program, which is only saved. */
  z.object({ kind: z.literal('letter-mail'), ...aboutLetter }),
  /** What somebody is shown of a dossier (GC-2.1c): as the act would give it, or as the event of this place in the dossier gave it. */
  z.object({
    kind: z.literal('inspection'),
    number: dossierNumberSchema,
    chosen: commandSchema.exactOptional(),
    given: z.number().int().positive().exactOptional()
  }),
  z.object({
    kind: z.literal('annual-report'),
    from: countedDaySchema,
    to: countedDaySchema,
    /** Shows counts small enough to point at a person as "<5". */
    shared: z.boolean()
  }),
  /** The record of destruction: what was destroyed at that moment, or ever. */
  z.object({ kind: z.literal('destruction-record'), at: instantSchema.exactOptional() }),
  z.object({ kind: z.literal('recovery-sheet'), recoveryKey: enteredPassword })
])

/** A document that the app can make. */
export type DocumentRequest = z.infer<typeof documentRequestSchema>

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const madeDocumentSchema = z.object({
  name: z.string(),
  bytes: bytesSchema,
  /** The words with characters that no font has: on paper they show as boxes. */
  unshown: z.array(z.string()).readonly()
})

export const documentChannels = {
  'documents.make': action(documentRequestSchema, madeDocumentSchema),
  /** Gives up what is being made: it is refused with `document.cancelled`. */
  'documents.cancel': action(z.void(), z.null()),
  /** Asks where to, and writes the document there; null when the person thinks better of it. */
  'documents.saveAs': action(documentRequestSchema, z.object({ path: z.string().nullable() })),
  /** Prints what the window has laid out for printing; notes in the journal what was printed. */
  'documents.printWindow': action(documentRequestSchema, z.object({ printed: z.boolean() }))
}
