import { z } from 'zod'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { daysBetween } from '../calendar/day.ts'
import { refusalCodes } from '../../refusal-codes.ts'
import { type Instant, type LocalDay, utcInstantSchema } from '../time.ts'

/** What a check of the whole data folder does, one after the other. */
export const checkSteps = ['journal', 'dossiers', 'rest'] as const

/** How far a check has come. */
export const checkProgressSchema = z.object({
  step: z.enum(checkSteps),
  /** How many dossiers were read, of how many; only while they are. */
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative()
})

/** How far a check has come. */
export type CheckProgress = z.infer<typeof checkProgressSchema>

/** Something that was found: what it concerns, the code that is translated, and the words to fill in. */
export const foundSchema = z.object({
  subject: z.string(),
  code: z.enum(refusalCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()]))
})

/** Something that was found. */
export type Found = z.infer<typeof foundSchema>

/** A finding as it is told, with all that its text may name. */
export function foundOf({
  subject,
  code,
  detail
}: Pick<Found, 'subject' | 'code'> & { readonly detail: Found['params'] }): Found {
  return { subject, code, params: { subject, number: subject, ...detail } }
}

/** Of a folder in which nearly all is damaged not every finding is kept. */
export const mostFoundKept = 200

/** How the last check of all went. */
export const checkRecordSchema = z.object({
  at: utcInstantSchema,
  /** The name of who had it done. */
  by: z.string(),
  dossiers: z.number().int().nonnegative(),
  events: z.number().int().nonnegative(),
  /** How many dossiers are sealed for others than who had it done, and so were looked at from outside alone. */
  unread: z.number().int().nonnegative(),
  /** How large the data folder was, in bytes. */
  bytes: z.number().int().nonnegative(),
  /** How much was found to act on, and the first of it. */
  count: z.number().int().nonnegative(),
  findings: z.array(foundSchema),
  /** What is only to know. */
  notes: z.array(foundSchema)
})

/** How the last check of all went. */
export type CheckRecord = z.infer<typeof checkRecordSchema>

/** After so many days without a check of all, somebody is reminded: a quarter. */
export const checkAfterDays = 92

/** What is said on Vandaag about the check of all. */
export const checkTaskSchema = z.discriminatedUnion('why', [
  /** The last one found something. */
  z.object({ why: z.literal('found'), count: z.number().int(), at: utcInstantSchema }),
  /** None was ever done. */
  z.object({ why: z.literal('never') }),
  /** The last one was too long ago. */
  z.object({ why: z.literal('old'), days: z.number().int() })
])

/** What is said on Vandaag about the check of all. */
export type CheckTask = z.infer<typeof checkTaskSchema>

/** What is to be said about the check of all; null while nothing is. An office that just began is left in peace for a quarter. */
export function checkTask(
  last: Pick<CheckRecord, 'at' | 'count'> | null,
  since: LocalDay,
  now: Instant
): CheckTask | null {
  if (last !== null && last.count > 0) return { why: 'found', count: last.count, at: last.at }
  const days = daysBetween(last === null ? since : amsterdamDay(last.at), amsterdamDay(now))
  if (days <= checkAfterDays) return null
  return last === null ? { why: 'never' } : { why: 'old', days }
}
