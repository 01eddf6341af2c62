import { instantsAt } from '../../shared/domain/calendar/amsterdam.ts'
import { dayToUtc } from '../../shared/domain/calendar/day.ts'
import { isCountedMoment } from '../../shared/domain/calendar/years.ts'
import { dayFrom, type Instant, instantOf, type LocalDay } from '../../shared/domain/time.ts'

const months: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, maa: 3, mrt: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 }
}

/** The days of the week as their first letters, from Sunday on, in Dutch and in English. */
const weekdays = ['zo|sun', 'ma|mon', 'di|tue', 'wo|wed', 'do|thu', 'vr|fri', 'za|sat']

const weekday = /^(?!maart|mar|may)(zo|sun|mon|ma|di|tue|wo|wed|do|thu|vr|fri|za|sat)\p{L}*\.?,? /iu
const month = `(${Object.keys(months).join('|')})[a-z]*\\.?`
const year = '(\\d{4})'

/** How the day is written, with which part stands where. Of `3/4/2026` nobody knows which is the month. */
const dayShapes: readonly {
  readonly shape: RegExp
  readonly order: readonly ['d' | 'm' | 'y', 'd' | 'm' | 'y', 'd' | 'm' | 'y']
}[] = [
  { shape: new RegExp(`^(\\d{1,2})\\.? ${month},? ${year}`, 'i'), order: ['d', 'm', 'y'] },
  { shape: new RegExp(`^${month} (\\d{1,2}),? ${year}`, 'i'), order: ['m', 'd', 'y'] },
  { shape: /^(\d{1,2})-(\d{1,2})-(\d{4})/, order: ['d', 'm', 'y'] },
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})/, order: ['y', 'm', 'd'] }
]

const time =
  /^[,T]? ?(?:om |at )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?([ap])?\.?(?:m\.?)?(?: ?uur)?(?: |$|(?=[+\-Z]))/i

/** The zones that mail programs name, as minutes ahead of UTC. */
const zones: Readonly<Record<string, number>> = { z: 0, utc: 0, gmt: 0, cet: 60, cest: 120, met: 60, mest: 120 }

const offset = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/i
const remark = /\s*\([^)]*\)$/

/** How many minutes a zone is ahead of UTC; null of one that is not known. */
function minutesAhead(zone: string): number | null {
  const [, sign, hours, minutes = '0'] = offset.exec(zone) ?? []
  if (hours === undefined) return zones[zone.toLowerCase()] ?? null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function dayAt(text: string): { readonly day: LocalDay; readonly rest: string } | null {
  for (const { shape, order } of dayShapes) {
    const found = shape.exec(text)
    if (found === null) continue
    const part = (which: 'd' | 'm' | 'y'): string => found[order.indexOf(which) + 1] ?? ''
    const number = months[part('m').toLowerCase().slice(0, 3)] ?? Number(part('m'))
    const day = dayFrom(`${part('y')}-${String(number).padStart(2, '0')}-${part('d').padStart(2, '0')}`)
    return day === undefined ? null : { day, rest: text.slice(found[0].length) }
  }
  return null
}

/** The hour of a clock of 24 hours; null of one that no clock shows. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

/** Whether the day of the week that is written, if any, is that of the day. */
function isOnIts(written: string | undefined, day: LocalDay): boolean {
  const own = weekdays[new Date(dayToUtc(day)).getUTCDay()] ?? ''
  return written === undefined || own.split('|').includes(written.toLowerCase())
}

/** The moments that a clock may have meant: more than one, or none, in the nights in which it is changed. */
function moments(day: LocalDay, clock: string, zone: string): readonly Instant[] {
  if (zone === '') return instantsAt(day, clock)
  const ahead = minutesAhead(zone)
  return ahead === null ? [] : [instantOf(Date.parse(`${day}T${clock}:00.000Z`) - ahead * 60_000)]
}

/**
 * The moment that a mail program wrote above a message, in Dutch or English, to the minute: `dinsdag 24 maart 2026 09:14`,
 * `Tue, Mar 24, 2026 at 9:14 AM`, `24 maart 2026 om 09:14:07 CET`. Without a zone it is a time in Amsterdam, where the
 * office is. Null where it is not sure: a day that could be two, a zone that is not known, another day of the week.
 */
export function writtenMoment(written: string): Instant | null {
  const line = written.replaceAll(/\s+/gu, ' ').trim().replace(remark, '')
  const named = weekday.exec(line)
  const found = dayAt(line.slice(named?.[0].length ?? 0))
  if (found === null || !isOnIts(named?.[1], found.day)) return null
  const [whole = '', hours, minutes = '', , half] = time.exec(found.rest) ?? []
  const hour = hours === undefined ? null : hourOf(Number(hours), half)
  if (hour === null || Number(minutes) > 59) return null
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`
  const [moment, ...others] = moments(found.day, clock, found.rest.slice(whole.length).trim())
  return moment !== undefined && others.length === 0 && isCountedMoment(moment) ? moment : null
}
