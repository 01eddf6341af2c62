import { tzOffset } from '@date-fns/tz'
import { type Instant, instantOf, type LocalDay } from '../time.ts'
import { addDays, dayToUtc, utcToDay } from './day.ts'

const zone = 'Europe/Amsterdam'
const msPerMinute = 60_000
const msPerDay = 86_400_000

function askOffset(ms: number): number {
  return tzOffset(zone, new Date(ms)) * msPerMinute
}

/** The offset of each UTC day that was asked for; none for the days on which the clock changes. */
const offsetOfDay = new Map<number, number | undefined>()

function offsetAt(ms: number): number {
  const day = Math.floor(ms / msPerDay)
  if (!offsetOfDay.has(day)) {
    const [first, last] = [askOffset(day * msPerDay), askOffset((day + 1) * msPerDay - 1)]
    offsetOfDay.set(day, first === last ? first : undefined)
  }
  return offsetOfDay.get(day) ?? askOffset(ms)
}

/** The Amsterdam wall clock at a moment, as if it were UTC. */
function wallClock(instant: Instant): number {
  const ms = Date.parse(instant)
  return ms + offsetAt(ms)
}

/** The day in Amsterdam at a moment. */
export function amsterdamDay(instant: Instant): LocalDay {
  return utcToDay(wallClock(instant))
}

/** The time in Amsterdam at a moment, `HH:mm`. */
export function amsterdamTime(instant: Instant): string {
  return new Date(wallClock(instant)).toISOString().slice(11, 16)
}

/** The moments at which the Amsterdam clock shows `HH:mm` on a day: two in the hour that comes twice in autumn, none in spring. */
export function instantsAt(day: LocalDay, time: string): Instant[] {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const wall = dayToUtc(day) + (hours * 60 + minutes) * msPerMinute
  const candidates = new Set([wall - msPerDay, wall + msPerDay].map((near) => wall - offsetAt(near)))
  return [...candidates]
    .filter((candidate) => candidate + offsetAt(candidate) === wall)
    .map(instantOf)
    .toSorted()
}

/** Which of two it is when the Amsterdam clock shows this time twice; null for every other moment. */
export function turnOf(instant: Instant): 'first' | 'second' | null {
  const [first, second] = instantsAt(amsterdamDay(instant), amsterdamTime(instant))
  if (first === undefined || second === undefined) return null
  return instant < second ? 'first' : 'second'
}

/**
 * The moment at which the Amsterdam clock shows `HH:mm` on a day.
 *
 * In the hour that comes twice in autumn it is the first one; a time skipped in spring
 * is taken as late after the change as it was meant after the last full hour (02:30 is 03:30).
 */
export function instantAt(day: LocalDay, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const wall = dayToUtc(day) + (hours * 60 + minutes) * msPerMinute
  // Clock changes lie months apart, so the offsets a day earlier and later are the only ones possible.
  const candidates = [wall - msPerDay, wall + msPerDay].map((near) => wall - offsetAt(near))
  const shown = candidates.find((candidate) => candidate + offsetAt(candidate) === wall)
  return instantOf(shown ?? Math.max(...candidates))
}

const knownStarts = new Map<LocalDay, Instant>()

/** The first moment of a day in Amsterdam. */
export function startOfDay(day: LocalDay): Instant {
  const known = knownStarts.get(day)
  if (known !== undefined) return known
  const start = instantAt(day, '00:00')
  knownStarts.set(day, start)
  return start
}

/** The moment a day ends in Amsterdam: 24:00, which is 00:00 of the next day. */
export function endOfDay(day: LocalDay): Instant {
  return startOfDay(addDays(day, 1))
}
