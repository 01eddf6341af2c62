import { amsterdamDay, amsterdamTime, instantAt } from '../../../shared/domain/calendar/amsterdam.ts'
import { type Instant, localDaySchema, type LocalDay, utcInstantSchema } from '../../../shared/domain/time.ts'

const monthNames = 'jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec'
const monthNumbers: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, maa: 3, mrt: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 }
}

const numeric = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/
const worded = new RegExp(`^(\\d{1,2}) (${monthNames})[a-z]*\\.?(?: (\\d{4}|\\d{2}))?$`)
const clock = /^(\d{1,2})(?:[:.](\d{2})|(\d{2}))?(?: ?(?:uur|u))?$/

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

function yearOf(typed: string | undefined, today: LocalDay): string {
  if (typed === undefined) return today.slice(0, 4)
  return typed.length === 2 ? `20${typed}` : typed
}

/** Reads a day as people type it: `24-3-2026`, `24/3/26`, `24-3`, `24 maart`; null when no such day exists. */
export function readDay(typed: string, today: LocalDay): LocalDay | null {
  const text = typed.trim().toLowerCase()
  if (localDaySchema.safeParse(text).success) return text
  const found = numeric.exec(text) ?? worded.exec(text)
  if (found === null) return null
  const [, day = '', month = '', year] = found
  const number = monthNumbers[month] ?? Number(month)
  const candidate = `${yearOf(year, today)}-${pad(number)}-${pad(Number(day))}`
  return localDaySchema.safeParse(candidate).success ? candidate : null
}

/** Reads a time as people type it: `15:04`, `15.04`, `1504`, `15 uur`; null when no clock shows it. */
export function readTime(typed: string): string | null {
  const found = clock.exec(typed.trim().toLowerCase())
  if (found === null) return null
  const [, hours = '', minutes = '00', joined] = found
  const [hour, minute] = [Number(hours), Number(joined ?? minutes)]
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null
}

/** A day as it is typed: `24-03-2026`. */
export function writeDay(day: LocalDay): string {
  return day.split('-').toReversed().join('-')
}

/** What stands in a moment's two boxes. */
export interface MomentText {
  readonly day: string
  readonly time: string
}

/** The two boxes for a stored moment; text that is no moment yet comes back as it was typed. */
export function splitMoment(value: string): MomentText {
  if (utcInstantSchema.safeParse(value).success) {
    return { day: writeDay(amsterdamDay(value)), time: amsterdamTime(value) }
  }
  const cut = value.lastIndexOf(' ')
  return cut < 0 ? { day: value, time: '' } : { day: value.slice(0, cut), time: value.slice(cut + 1) }
}

/** The moment in two boxes in UTC, or else the text as typed, so that it is kept and refused by name. */
export function joinMoment({ day, time }: MomentText, today: LocalDay): string {
  if (day.trim() === '' && time.trim() === '') return ''
  const [readableDay, readableTime] = [readDay(day, today), readTime(time)]
  if (readableDay !== null && readableTime !== null) return instantAt(readableDay, readableTime)
  return `${day} ${time.replaceAll(' ', '')}`
}

/** A stored day as typed, and text that is no day as it was typed. */
export function dayBox(value: string): string {
  return localDaySchema.safeParse(value).success ? writeDay(value) : value
}

/** A moment without its seconds, as a clock on the wall shows it. */
export function wholeMinute(instant: Instant): Instant {
  return `${instant.slice(0, 17)}00.000Z`
}
