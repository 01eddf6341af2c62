import { z } from 'zod'
import { backupRecordSchema, backupSettingsSchema, backupTaskSchema } from '../domain/office/backup.ts'
import { action } from './channel.ts'
import { progressSchema } from './progress.ts'

const madeSchema = backupRecordSchema.shape.last.unwrap()
const told = ['backup.status', 'backup.task', 'backup.list'] as const

export const backupChannels = {
  /** What was chosen, the last good backup, and why a later one did not succeed. */
  'backup.status': action(z.void(), backupRecordSchema),
  /** What is to be said of it on Vandaag; null while all is well. */
  'backup.task': action(z.void(), backupTaskSchema.nullable()),
  /** Lets a person choose the folder; null when they think better of it. */
  'backup.chooseFolder': action(z.void(), backupRecordSchema.nullable(), { touches: told }),
  'backup.change': action(backupSettingsSchema.omit({ folder: true }), backupRecordSchema, {
    answers: 'backup.status',
    touches: ['backup.task']
  }),
  /** Makes a backup now. */
  'backup.make': action(z.void(), madeSchema, { touches: told }),
  /** How far a backup has come; null while none is being made. */
  'backup.progress': action(z.void(), progressSchema.nullable()),
  /** Gives up the backup that is being made. */
  'backup.cancel': action(z.void(), z.null())
}
