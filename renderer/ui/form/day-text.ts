import {
  amsterdamDay,
  amsterdamTime,
  instantAt,
  instantsAt,
  turnOf
} from '../../../shared/domain/calendar/amsterdam.ts'
import { addDays, yearOf } from '../../../shared/domain/calendar/day.ts'
import { plainForm } from '../../../shared/domain/text/compare.ts'
import { hasInk } from '../../../shared/domain/text/tidy.ts'
import { dayFrom, type Instant, instantFrom, instantOf, type LocalDay } from '../../../shared/domain/time.ts'

const monthNumbers: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, maa: 3, mrt: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 }
}
const monthNames = `(?:${Object.keys(monthNumbers).join('|')})(?<!maa(?=n))`
const weekday = /^(?:op )?(?!maart|mar|may)(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? (?:de )?/

const numeric = /^(\d{1,2}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?'?(\d{4}|\d{2}))?$/
const worded = new RegExp(
  `^(\\d{1,2})(?:e|ste|de|st|nd|rd|th|\\.)?[ -]?(${monthNames})[a-z]*\\.?(?:,? ?-?'?(\\d{4}|\\d{2}))?$`
)
const monthFirst = new RegExp(`^(${monthNames})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? '?(\\d{4}|\\d{2}))?$`)
const afterwards = /(?: j\.? ?l)?\.?$/
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/
const joined = /^(\d{2})(\d{2})(\d{4}|\d{2})$/
const joinedYearFirst = /^(2[01]\d{2})(\d{2})(\d{2})$/
const clock = /^(\d{1,2})(?:[:.hu](\d{2})|(\d{2}))?(?: ?(?:uur|u))?\.?$/

const msPerMinute = 60_000

const nearby: Readonly<Record<string, number>> = {
  ...{ eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1, overmorgen: 2 },
  ...{ yesterday: -1, today: 0, tomorrow: 1 }
}

/** Where a day without its year lies: the last such day up to now, the next one from now, or that of this year. */
export type Side = 'past' | 'future' | 'thisYear'

function pad(part: string | number): string {
  return String(part).padStart(2, '0')
}

function real(year: string, month: string, day: string): LocalDay | null {
  const candidate = `${year.length === 2 ? `20${year}` : year}-${pad(monthNumbers[month] ?? Number(month))}-${pad(Number(day))}`
  return dayFrom(candidate) ?? null
}

/** The day in the year that puts it on the right side of today; 29 February looks for its leap year. */
function nearest(month: string, day: string, today: LocalDay, side: Side): LocalDay | null {
  const year = yearOf(today)
  if (side === 'thisYear') return real(String(year), month, day)
  const away = side === 'past' ? -1 : 1
  const candidates = Array.from({ length: 9 }, (_, step) => real(String(year + away * step), month, day))
  return candidates.find((found) => found !== null && (side === 'past' ? found <= today : found >= today)) ?? null
}

/**
 * Reads a day as people type it: `24-3-2026`, `24/3/26`, `24032026`, `24 maart`, `di 24 maart 2026`, `March 24`, `gisteren`; null when
 * no such day exists.
 */
export function readDay(typed: string, today: LocalDay, side: Side = 'thisYear'): LocalDay | null {
  const text = plainForm(typed)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
  const steps = nearby[text]
  if (steps !== undefined) return addDays(today, steps)
  const bare = text.replace(weekday, '').replace(afterwards, '')
  const [, year = '', yearMonth = '', yearDay = ''] = yearFirst.exec(bare) ?? joinedYearFirst.exec(bare) ?? []
  const fromYear = year === '' ? null : real(year, yearMonth, yearDay)
  const [, monthBefore, dayAfter, yearAfter] = monthFirst.exec(bare) ?? []
  const english = dayAfter === undefined ? null : ['', dayAfter, monthBefore, yearAfter]
  const [, day = '', month = '', typedYear] =
    numeric.exec(bare) ?? worded.exec(bare) ?? joined.exec(bare) ?? english ?? []
  if (day === '') return fromYear
  const found = typedYear === undefined ? nearest(month, day, today, side) : real(typedYear, month, day)
  return found ?? fromYear
}

/** Reads a time as people type it: `15:04`, `15.04`, `1504`, `15 uur`; null when no clock shows it. */
export function readTime(typed: string): string | null {
  const found = clock.exec(plainForm(typed).toLowerCase())
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
  /** The second of the two moments at which the clock shows this time, in the night that the clock goes back. */
  readonly isSecond: boolean
}

/** The two boxes for a stored moment; text that is no moment yet comes back as it was typed. */
export function splitMoment(value: string): MomentText {
  const moment = instantFrom(value)
  if (moment !== undefined) {
    return { day: writeDay(amsterdamDay(moment)), time: amsterdamTime(moment), isSecond: turnOf(moment) === 'second' }
  }
  const cut = value.lastIndexOf(' ')
  const isSecond = false
  return cut < 0
    ? { day: value, time: '', isSecond }
    : { day: value.slice(0, cut), time: value.slice(cut + 1), isSecond }
}

/** The moment in two boxes in UTC, or else the text as typed, so that it is kept and refused by name. */
export function joinMoment({ day, time, isSecond }: MomentText, today: LocalDay, side: Side = 'thisYear'): string {
  if (!hasInk(day) && !hasInk(time)) return ''
  const [readableDay, readableTime] = [readDay(day, today, side), readTime(time)]
  if (readableDay !== null && readableTime !== null) {
    const [, second] = instantsAt(readableDay, readableTime)
    return isSecond && second !== undefined ? second : instantAt(readableDay, readableTime)
  }
  return `${day} ${time.replace(/\s/gu, '')}`
}

/** A stored day as typed, and text that is no day as it was typed. */
export function dayBox(value: string): string {
  const day = dayFrom(value)
  return day === undefined ? value : writeDay(day)
}

/** A moment without its seconds, as a clock on the wall shows it. */
export function wholeMinute(instant: Instant): Instant {
  return instantOf(Date.parse(instant) - (Date.parse(instant) % msPerMinute))
}
