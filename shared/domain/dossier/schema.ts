import { z } from 'zod'
import { termFactsSchema, termSchema } from '../terms/schema.ts'
import { personSchema } from '../people/person.ts'
import { localDaySchema, utcInstantSchema } from '../time.ts'
import type { DossierTerm } from './dossier-terms.ts'
import { actorSchema } from './event.ts'
import { fieldValuesSchema } from '../form/field-value.ts'
import type { DossierState } from './state.ts'
import { requestKinds, retentionChoices } from '../form/options.ts'
import { dossierStatuses } from './state.ts'
import { dossierNumberSchema } from './number.ts'

/** A dossier's state, as it is kept in the index and passed on. */
export const dossierStateSchema: z.ZodType<DossierState, DossierState> = z.object({
  number: dossierNumberSchema,
  policy: z.object({ id: z.string(), version: z.number() }),
  status: z.enum(dossierStatuses),
  setAside: z
    .object({
      reason: z.string(),
      by: actorSchema,
      at: utcInstantSchema,
      before: z.enum(dossierStatuses),
      into: dossierNumberSchema.exactOptional()
    })
    .exactOptional(),
  links: z.array(z.object({ number: dossierNumberSchema, why: z.string() })).exactOptional(),
  stage: z.string(),
  values: fieldValuesSchema,
  registeredBy: actorSchema,
  registeredAt: utcInstantSchema,
  rounds: z.array(termFactsSchema),
  signatures: z.array(
    z.object({
      slot: z.string(),
      signer: actorSchema,
      at: utcInstantSchema,
      drawn: z.string().exactOptional(),
      paper: z.object({ name: z.string(), day: localDaySchema }).exactOptional()
    })
  ),
  informed: z.array(personSchema),
  headsInformed: z.array(personSchema),
  actedIn: z.array(z.string()),
  excused: z.array(z.object({ employee: personSchema, reason: z.string(), by: actorSchema, at: utcInstantSchema })),
  notGiven: z.array(z.string()),
  handedOver: z.object({ by: actorSchema, at: utcInstantSchema, reason: z.string(), note: z.string() }).exactOptional(),
  given: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      owner: personSchema,
      day: localDaySchema,
      by: actorSchema,
      at: utcInstantSchema,
      isEnded: z.boolean()
    })
  ),
  requests: z.array(
    z.object({
      kind: z.enum(requestKinds),
      requester: z.string(),
      receivedAt: utcInstantSchema,
      isExtended: z.boolean(),
      isEnded: z.boolean()
    })
  ),
  hasCorrespondence: z.boolean(),
  timesReopened: z.number().int(),
  retention: z.object({ choice: z.enum(retentionChoices), reason: z.string() }).exactOptional(),
  hold: z
    .object({ reason: z.string(), reviewOn: localDaySchema, by: actorSchema, at: utcInstantSchema })
    .exactOptional(),
  recordedDrafts: z.record(z.string(), utcInstantSchema),
  lastActivityAt: utcInstantSchema,
  lastProgressAt: utcInstantSchema
})

/** A term of a dossier with its round. */
export const dossierTermSchema = termSchema.extend({ round: z.number().int() }) satisfies z.ZodType<DossierTerm>
