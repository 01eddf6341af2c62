import { z } from 'zod'
import { localDaySchema, utcInstantSchema } from '../time.ts'
import { type Term, type TermFacts, termOutcomes } from './term.ts'

/** The moments of one round, as they are kept and passed on. */
export const termFactsSchema: z.ZodType<TermFacts, TermFacts> = z.object({
  received: utcInstantSchema,
  registered: utcInstantSchema,
  reactionSent: utcInstantSchema.exactOptional(),
  confirmationSent: utcInstantSchema.exactOptional(),
  delayNotices: z
    .array(
      z.object({
        sent: utcInstantSchema,
        newDueDay: localDaySchema,
        terms: z.array(z.string()).readonly().exactOptional()
      })
    )
    .exactOptional(),
  decisionSent: utcInstantSchema.exactOptional(),
  positionReceived: utcInstantSchema.exactOptional(),
  callBackDay: localDaySchema.exactOptional(),
  calledBack: utcInstantSchema.exactOptional(),
  appealed: utcInstantSchema.exactOptional(),
  closed: utcInstantSchema.exactOptional(),
  rests: z
    .array(z.object({ closed: utcInstantSchema, reopened: utcInstantSchema }))
    .readonly()
    .exactOptional(),
  destroyed: utcInstantSchema.exactOptional()
})

/** A term as it is passed on. */
export const termSchema = z.object({
  id: z.string(),
  clause: z.string(),
  due: utcInstantSchema,
  dueDay: localDaySchema,
  workBy: localDaySchema.exactOptional(),
  outcome: z.enum(termOutcomes),
  minutes: z.number().int().exactOptional(),
  provisional: z.literal(true).exactOptional(),
  settleBy: z.object({ due: utcInstantSchema, dueDay: localDaySchema }).exactOptional(),
  replacedBy: localDaySchema.exactOptional()
}) satisfies z.ZodType<Term>
