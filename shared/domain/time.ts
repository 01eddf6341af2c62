import { z } from 'zod'

/** A day on the Amsterdam calendar, `YYYY-MM-DD`. */
export type LocalDay = `${number}-${number}-${number}`

/** A moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = `${LocalDay}T${string}Z`

/** The moment a number of milliseconds after the start of 1970. */
export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString() as Instant
}

function isRealDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(ms) && instantOf(ms).startsWith(text)
}

// What does not look like a day is not read as one: reading a text without an end takes long.
const writtenDay: z.ZodType<string, string> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine(isRealDay, { abort: true })

/** A day that exists: 2026-02-31 is refused. */
export const localDaySchema = writtenDay as z.ZodType<LocalDay, LocalDay>

/** A moment to the last nanosecond, with its zone. */
const longestMoment = 40

/** A moment as it is kept: `2026-03-24T09:00:00.000Z`. */
const writtenLength = 24

/** Any ISO 8601 moment with a zone, brought to UTC with milliseconds; days that do not exist are refused. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .max(longestMoment)
  .refine((text) => isRealDay(text.slice(0, 10)))
  .transform((text) => instantOf(Date.parse(text)))

function isWrittenInstant(text: string): boolean {
  const ms = text.length === writtenLength && /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(ms) && instantOf(ms) === text
}

const writtenInstant: z.ZodType<string, string> = z.string().refine(isWrittenInstant)

/** A moment already written as UTC with milliseconds, so that moments compare as text. */
export const utcInstantSchema = writtenInstant as z.ZodType<Instant, Instant>

/** A text as a day, or undefined when it is none. */
export function dayFrom(text: string): LocalDay | undefined {
  return localDaySchema.safeParse(text).data
}

/** A text as a moment in UTC, or undefined when it is none. */
export function instantFrom(text: string): Instant | undefined {
  return utcInstantSchema.safeParse(text).data
}
