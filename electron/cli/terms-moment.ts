import { instantAt } from '../../shared/domain/calendar/amsterdam.ts'
import { isCountedDay, isCountedMoment } from '../../shared/domain/calendar/years.ts'
import { type Instant, instantOf, type LocalDay, localDaySchema } from '../../shared/domain/time.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { messages } from './terms-messages.ts'

const momentPattern =
  /^(?<day>[\d-]{8,10})[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?<seconds>:[0-5]\d(?:\.\d{1,9})?)?(?<zone>Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/
const dutchDayPattern = /^(\d{1,2})-(\d{1,2})-(\d{4})$/

function existingDay(text: string): LocalDay | undefined {
  const [, day = '', month = '', year = ''] = dutchDayPattern.exec(text) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return localDaySchema.safeParse(iso).data
}

/** Reads a day, `2026-03-24` or `24-03-2026`; the error is a Dutch sentence that names the field. */
export function readDay(field: string, value: unknown): Result<LocalDay, string> {
  const day = typeof value === 'string' ? existingDay(value.trim()) : undefined
  if (day === undefined) return fail(messages.badDay(field, JSON.stringify(value)))
  return isCountedDay(day) ? ok(day) : fail(messages.outOfRange(field, day))
}

/** Reads a moment in ISO 8601 to the minute or finer; without a zone it is Amsterdam time. */
export function readMoment(field: string, value: unknown): Result<Instant, string> {
  const parts = typeof value === 'string' ? momentPattern.exec(value.trim())?.groups : undefined
  const day = existingDay(parts?.['day'] ?? '')
  const time = parts?.['time']
  if (day === undefined || time === undefined) return fail(messages.badMoment(field, JSON.stringify(value)))
  const zone = parts?.['zone']
  const ms = Math.round(Number(parts?.['seconds']?.slice(1, 7) ?? 0) * 1000)
  const minute =
    zone === undefined ? instantAt(day, time) : `${day}T${time}:00${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`
  const instant = instantOf(Date.parse(minute) + ms)
  return isCountedMoment(instant) ? ok(instant) : fail(messages.outOfRange(field, instant))
}
