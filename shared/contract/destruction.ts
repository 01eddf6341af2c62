import { z } from 'zod'
import { destroyedSchema, type DestructionLine, destructionStandings } from '../domain/dossier/destruction.ts'
import { dossierNumberSchema } from '../domain/dossier/number.ts'
import { limits } from '../domain/text/limits.ts'
import { instantSchema, localDaySchema } from '../domain/time.ts'
import { action } from './channel.ts'
import { progressSchema } from './progress.ts'

const lineSchema = z.object({
  number: dossierNumberSchema,
  standing: z.enum(destructionStandings),
  from: localDaySchema,
  by: localDaySchema,
  clause: z.string(),
  complainant: z.string(),
  summary: z.string(),
  endedOn: localDaySchema,
  held: z.object({ reason: z.string(), reviewOn: localDaySchema }).nullable()
}) satisfies z.ZodType<DestructionLine>

/** All that shows dossiers. */
const everythingShown = {
  touches: [
    'destruction.list',
    'destruction.destroyed',
    'dossiers.list',
    'dossiers.open',
    'dossiers.search',
    'dossiers.hits',
    'dossiers.bound',
    'today.list',
    'drafts.list',
    'reports.annual'
  ]
} as const

export const destructionChannels = {
  /** What is to be destroyed, now or in the coming months; what must go first is first. */
  'destruction.list': action(z.void(), z.array(lineSchema)),
  /** The register of destruction, oldest first. */
  'destruction.destroyed': action(z.void(), z.array(destroyedSchema)),
  /** Destroys dossiers for good: all of them, or none when one may not be destroyed. */
  'destruction.destroy': action(
    z.object({ numbers: z.array(dossierNumberSchema).min(1).max(limits.destroyedAtOnce) }),
    z.object({ at: instantSchema, numbers: z.array(dossierNumberSchema).readonly(), isWhole: z.boolean() }),
    everythingShown
  ),
  /** How far a destruction has come; null while none is going on. */
  'destruction.progress': action(z.void(), progressSchema.nullable()),
  /** Gives up what is not destroyed yet. */
  'destruction.cancel': action(z.void(), z.null())
}
