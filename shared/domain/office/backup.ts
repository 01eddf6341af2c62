import { z } from 'zod'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { addDays, daysBetween, monthOf, weekdayOf } from '../calendar/day.ts'
import { refusalCodes } from '../../refusal-codes.ts'
import { type Instant, type LocalDay, utcInstantSchema } from '../time.ts'

/** How many backups are kept of the last days, weeks and months that have one. */
export const backupKeepSchema = z.object({
  daily: z.number().int().min(1).max(60),
  weekly: z.number().int().min(0).max(60),
  monthly: z.number().int().min(0).max(120)
})

/** How many backups are kept of the last days, weeks and months that have one. */
export type BackupKeep = z.infer<typeof backupKeepSchema>

/** What the office chose for its backups. */
export const backupSettingsSchema = z.object({
  /** Where they go; null while nobody chose a folder. */
  folder: z.string().max(2_000).nullable(),
  /** After how many days the next one is made; 0 for only by hand. */
  everyDays: z.number().int().min(0).max(31),
  /** After how many days without a good one somebody is told. */
  warnAfterDays: z.number().int().min(1).max(90),
  keep: backupKeepSchema
})

/** What the office chose for its backups. */
export type BackupSettings = z.infer<typeof backupSettingsSchema>

/** What an office starts with. */
export const defaultBackupSettings: BackupSettings = {
  folder: null,
  everyDays: 1,
  warnAfterDays: 7,
  keep: { daily: 7, weekly: 5, monthly: 12 }
}

const madeBackupSchema = z.object({
  at: utcInstantSchema,
  folder: z.string(),
  dossiers: z.number().int().nonnegative(),
  /** How large all that it holds is together, in bytes. */
  bytes: z.number().int().nonnegative(),
  /** How much had to be moved for it, in bytes. */
  moved: z.number().int().nonnegative()
})

/** A backup that was made, and read back. */
export type MadeBackup = z.infer<typeof madeBackupSchema>

/** What the office keeps of its backups: what it chose, the last good one, and why a later one did not succeed. */
export const backupRecordSchema = z.object({
  settings: backupSettingsSchema,
  last: madeBackupSchema.nullable(),
  failed: z
    .object({
      at: utcInstantSchema,
      code: z.enum(refusalCodes),
      params: z.record(z.string(), z.union([z.string(), z.number()]))
    })
    .nullable()
})

/** What the office keeps of its backups. */
export type BackupRecord = z.infer<typeof backupRecordSchema>

/** What an office that never thought of backups has. */
export const noBackups: BackupRecord = { settings: defaultBackupSettings, last: null, failed: null }

function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekdayOf(day))
}

/** The newest moment of each of the last so many stretches of time that have one. */
function newestOfEach(newestFirst: readonly Instant[], count: number, stretchOf: (day: LocalDay) => string): Instant[] {
  const newest = new Map<string, Instant>()
  for (const moment of newestFirst) {
    const stretch = stretchOf(amsterdamDay(moment))
    if (!newest.has(stretch)) newest.set(stretch, moment)
  }
  return [...newest.values()].slice(0, count)
}

/** Which backups stay: the newest of each of the last days, weeks and months, and always the very last one. */
export function backupsToKeep(moments: readonly Instant[], { daily, weekly, monthly }: BackupKeep): Set<Instant> {
  const newestFirst = [...moments].sort().reverse()
  return new Set([
    ...newestFirst.slice(0, 1),
    ...newestOfEach(newestFirst, daily, (day) => day),
    ...newestOfEach(newestFirst, weekly, mondayOf),
    ...newestOfEach(newestFirst, monthly, monthOf)
  ])
}

/** Whether the next backup is to be made: on another day than the last one, so many days later. */
export function isBackupDue(last: Instant | null, { folder, everyDays }: BackupSettings, now: Instant): boolean {
  if (folder === null || everyDays === 0) return false
  return last === null || daysBetween(amsterdamDay(last), amsterdamDay(now)) >= everyDays
}

/** What is said on Vandaag about the backup. */
export const backupTaskSchema = z.discriminatedUnion('why', [
  /** Nobody chose a folder yet. */
  z.object({ why: z.literal('noFolder') }),
  /** None was ever made. */
  z.object({ why: z.literal('none') }),
  /** The last good one is too old. */
  z.object({ why: z.literal('old'), days: z.number().int() })
])

/** What is said on Vandaag about the backup. */
export type BackupTask = z.infer<typeof backupTaskSchema>

/** What is to be said about the backup; null while nothing is. An office that just began is left in peace for as long. */
export function backupTask(
  {
    last,
    since,
    settings
  }: { readonly last: Instant | null; readonly since: LocalDay; readonly settings: BackupSettings },
  now: Instant
): BackupTask | null {
  const from = last === null ? since : amsterdamDay(last)
  const days = daysBetween(from, amsterdamDay(now))
  if (days < settings.warnAfterDays) return null
  if (last !== null) return { why: 'old', days }
  return { why: settings.folder === null ? 'noFolder' : 'none' }
}
