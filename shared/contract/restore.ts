import { z } from 'zod'
import { dossierNumberSchema } from '../domain/dossier/number.ts'
import { utcInstantSchema } from '../domain/time.ts'
import { limits } from '../domain/text/limits.ts'
import { action, refusalSchema } from './channel.ts'
import { enteredId, enteredPassword as password } from './entered.ts'
import { searched } from './dossiers.ts'
import { progressSchema } from './progress.ts'

/** The name of a backup, as its list gave it. */
const backupName = z.string().max(limits.id)

const count = z.number().int().nonnegative()

/** A backup as its list shows it, without the key to it. */
export const listedBackupSchema = z.object({
  name: z.string(),
  at: utcInstantSchema,
  dossiers: count,
  /** How large all that it holds is together, in bytes. */
  bytes: count,
  /** How many of its files lack a piece. */
  missing: count,
  /** Why it cannot be read at all; else null. */
  problem: refusalSchema.nullable()
})

/** A backup as its list shows it. */
export type ListedBackup = z.infer<typeof listedBackupSchema>

/** Backups that were chosen to put the office back from. */
const sourceSchema = z.object({
  /** Backups, or a data folder itself. */
  kind: z.enum(['backups', 'folder']),
  folder: z.string(),
  officeName: z.string(),
  accounts: z.array(z.object({ id: z.string(), name: z.string() })),
  backups: z.array(listedBackupSchema),
  /** Whether somebody showed that they may put the office back. */
  isOpen: z.boolean()
})

/** Where putting an office back stands: what was chosen, null before, and whether it is being put back. */
const restoreStateSchema = z.object({ source: sourceSchema.nullable(), isRunning: z.boolean() })

/** Where putting an office back stands. */
export type RestoreState = z.infer<typeof restoreStateSchema>

/** What is inside a backup, and what has become of the office since. */
const insideBackupSchema = listedBackupSchema.omit({ problem: true }).extend({
  /** The dossiers in it that were destroyed since, and will be so again. */
  destroyed: z.array(z.object({ number: dossierNumberSchema, clause: z.string() })),
  /** The numbers that were given out since, of which nothing will be left. */
  left: z.array(dossierNumberSchema),
  /** The last number that is known to have been given out. */
  lastNumber: dossierNumberSchema.nullable(),
  /** How many dossiers are there now, of which the backup takes the place; null where there is no office. */
  present: count.nullable()
})

/** What is inside a backup. */
export type InsideBackup = z.infer<typeof insideBackupSchema>

const restoredSchema = z.object({
  made: utcInstantSchema,
  dossiers: count,
  destroyed: z.array(dossierNumberSchema),
  left: z.array(dossierNumberSchema),
  /** How many damaged files were left out. */
  without: count,
  /** Where in the data folder lies what was there; null when there was nothing. */
  aside: z.string().nullable()
})

/** What was put back. */
export type RestoredOffice = z.infer<typeof restoredSchema>

const versionSchema = z.object({
  /** How many acts it knows. */
  acts: count,
  lastAt: utcInstantSchema
})

const dossierInBackupSchema = z.object({
  number: dossierNumberSchema,
  backup: versionSchema,
  /** As it is in the data folder; null where it is gone or damaged. */
  present: versionSchema.nullable()
})

/** A dossier in a backup beside what is there of it now. */
export type DossierInBackup = z.infer<typeof dossierInBackupSchema>

const ofOneDossier = z.object({ name: backupName, number: dossierNumberSchema })
const chosen = { answers: 'restore.state' } as const

export const restoreChannels = {
  'restore.state': action(z.void(), restoreStateSchema),
  /** Lets a person choose the folder with the backups; null when they think better of it. */
  'restore.chooseFolder': action(z.void(), restoreStateSchema.nullable(), { touches: ['restore.state'] }),
  /** Shows that somebody may put the office back, by their password or its recovery key. */
  'restore.unlock': action(
    z.union([z.object({ account: enteredId, password }), z.object({ recoveryKey: password })]),
    restoreStateSchema,
    chosen
  ),
  /** Ends the session of who manages the office, to put it back from its own backups. */
  'restore.begin': action(z.void(), restoreStateSchema, { answers: 'restore.state', touches: ['app.state'] }),
  'restore.look': action(
    z.object({ name: backupName, lastNumber: dossierNumberSchema.nullable() }),
    insideBackupSchema
  ),
  /** Puts the office back. */
  'restore.start': action(
    z.object({ name: backupName, lastNumber: dossierNumberSchema.nullable(), takesDamaged: z.boolean() }),
    restoredSchema,
    { touches: ['restore.state'] }
  ),
  /** How far it has come; null while none is put back. */
  'restore.progress': action(z.void(), progressSchema.nullable()),
  /** Gives it up, for as long as nothing was put in the place of anything. */
  'restore.cancel': action(z.void(), z.null()),
  /** Forgets what was chosen, and its key. */
  'restore.leave': action(z.void(), restoreStateSchema, { answers: 'restore.state', touches: ['app.state'] }),
  /** The backups of the office that is open, the newest first. */
  'backup.list': action(z.void(), z.array(listedBackupSchema)),
  'backup.dossier': action(ofOneDossier, dossierInBackupSchema),
  /** Puts one dossier back as it was in a backup; what was there is set aside. */
  'backup.putBack': action(ofOneDossier, z.object({ aside: z.string().nullable() }), {
    touches: ['dossiers.open', 'dossiers.list', ...searched, 'today.list', 'reports.annual', 'destruction.list']
  })
}
