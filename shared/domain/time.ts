import { z } from 'zod'

/** A moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = string

/** A day on the Amsterdam calendar, `YYYY-MM-DD`. */
export type LocalDay = string

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A day that exists: 2026-02-31 is refused. */
export const localDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)

/** Any ISO 8601 moment with a zone, brought to UTC with milliseconds; days that do not exist are refused. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((text) => isRealDay(text.slice(0, 10)))
  .transform((text): Instant => new Date(text).toISOString())

/** A moment already written as UTC with milliseconds, so that moments compare as text. */
export const utcInstantSchema = z.string().refine((text) => {
  const parsed = instantSchema.safeParse(text)
  return parsed.success && parsed.data === text
})
