import { z } from 'zod'
import { fieldValuesSchema } from '../form/field-value.ts'
import { instantSchema } from '../time.ts'

/** Who did it: the account, the name and the role it had at that moment. */
export const actorSchema = z.object({ id: z.string().min(1), name: z.string().min(1), role: z.string().min(1) })

/** Who did it. */
export type Actor = z.infer<typeof actorSchema>

/** One thing that happened in a dossier, before it is linked into the chain. */
export const eventBodySchema = z.object({
  /** The format it was written in; absent is 1. */
  format: z.number().int().positive().exactOptional(),
  type: z.string().min(1),
  /** When it happened. */
  at: instantSchema,
  /** When it was typed in. */
  recordedAt: instantSchema,
  actor: actorSchema,
  /** What it entered on the form. */
  values: fieldValuesSchema,
  /** What belongs to this event alone: a reason, a drawn signature, a field that was corrected. */
  details: fieldValuesSchema,
  /** The policy version the dossier is bound to. */
  policy: z.object({ id: z.string().min(1), version: z.number().int().positive() })
})

/** One thing that happened in a dossier, before it is linked into the chain. */
export type EventBody = z.infer<typeof eventBodySchema>

/** An event in its place in the chain: numbered from 1, carrying the hash of the one before. */
export const dossierEventSchema = eventBodySchema.extend({
  seq: z.number().int().positive(),
  previous: z.string(),
  hash: z.string().min(1)
})

/** An event in its place in the chain. */
export type DossierEvent = z.infer<typeof dossierEventSchema>
