import { z } from 'zod'
import { dossierNumberSchema } from '../domain/dossier/number.ts'
import { backupRecordSchema, backupTaskSchema } from '../domain/office/backup.ts'
import { checkProgressSchema, checkRecordSchema, checkTaskSchema, foundSchema } from '../domain/office/check.ts'
import { utcInstantSchema } from '../domain/time.ts'
import { action } from './channel.ts'
import { enteredSubject } from './entered.ts'

const countSchema = z.number().int().nonnegative()

const healthStatusSchema = z.object({
  dossiers: z.object({
    total: countSchema,
    open: countSchema,
    closed: countSchema,
    /** Those that cannot be read, or are sealed for others and may not be counted. */
    rest: countSchema,
    destroyed: countSchema,
    /** Those that are taken for gone for good. */
    lost: z.array(dossierNumberSchema)
  }),
  backup: backupRecordSchema.pick({ last: true }).extend({ task: backupTaskSchema.nullable() }),
  /** How the last check of all went; null when there was none. */
  check: checkRecordSchema.nullable(),
  /** Whether one is going on. */
  isChecking: z.boolean(),
  /** All that is to be acted on: found at log-in, in the register, or by the last check. */
  findings: z.array(foundSchema)
})

const asideSchema = z.object({
  /** Its name in the folder in which things are set aside. */
  name: z.string(),
  /** When it was set aside; null where that is not known. */
  at: utcInstantSchema.nullable(),
  files: countSchema,
  bytes: countSchema,
  /** Whether it is an office, and not only something of one. */
  isOffice: z.boolean(),
  dossiers: z.array(dossierNumberSchema),
  /** The dossiers of which nothing else is left that can be read. */
  only: z.array(dossierNumberSchema),
  drafts: countSchema
})

/** Something that was set aside. */
export type AsideThing = z.infer<typeof asideSchema>

/** How what is kept is doing. */
export type HealthStatus = z.infer<typeof healthStatusSchema>

export const healthChannels = {
  /** How what is kept is doing; asked anew whenever it is shown, because every act may change it. */
  'health.status': action(z.void(), healthStatusSchema),
  /** How large the data folder is, in bytes; takes its time in a large office. */
  'health.size': action(z.void(), countSchema),
  /** Checks all that is kept. */
  'health.check': action(z.void(), checkRecordSchema, { touches: ['health.task'] }),
  /** How far a check has come; null while none is going on. */
  'health.progress': action(z.void(), checkProgressSchema.nullable()),
  /** Gives up the check that is going on. */
  'health.cancel': action(z.void(), z.null()),
  /** What was set aside, the newest first; asked anew whenever it is shown. */
  'health.aside': action(z.void(), asideSchema.array()),
  /** Removes for good what was set aside. */
  'health.removeAside': action(z.object({ name: enteredSubject }), z.null()),
  /** What is to be said of the check on Vandaag; null while all is well. */
  'health.task': action(z.void(), checkTaskSchema.nullable())
}
