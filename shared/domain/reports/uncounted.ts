import { amsterdamDay } from '../calendar/amsterdam.ts'
import { addDays, firstDayOf, lastDayOf } from '../calendar/day.ts'
import { compareNumbers, type DossierNumber, parseNumber } from '../dossier/number.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import type { Period } from '../statistics/period.ts'
import type { LocalDay } from '../time.ts'

/** The dossiers that no figure can count: those that are lost, and those that cannot be read now. */
export interface Uncounted {
  readonly lost: readonly DossierNumber[]
  readonly unreadable: readonly DossierNumber[]
}

/** What is asked of a report to know what lacks in it. */
interface Counting {
  readonly cases: readonly StatisticsCase[]
  readonly period: Period
  readonly shared: boolean
}

/** So many days before it was registered, at most, a signal is reckoned to have been received. */
const mostBefore = 31

interface Registered {
  readonly year: number
  readonly place: number
  readonly day: LocalDay
}

function placeOf(number: DossierNumber): Pick<Registered, 'year' | 'place'> {
  const { year = 0, place = 0 } = parseNumber(number) ?? {}
  return { year: Number(year), place: Number(place) }
}

/**
 * Whether a dossier may have been received in a period, by when its neighbours were registered: within a year numbers are
 * given out one after the other.
 */
function mayBeIn({ from, to }: Period, number: DossierNumber, registered: readonly Registered[]): boolean {
  const { year, place } = placeOf(number)
  let [earliest, latest] = [firstDayOf(year), lastDayOf(year)]
  for (const one of registered) {
    if (one.year !== year) continue
    if (one.place < place && one.day > earliest) earliest = one.day
    if (one.place > place && one.day < latest) latest = one.day
  }
  return addDays(earliest, -mostBefore) <= to && latest >= from
}

/** What may lack in the figures over a period; in the shared edition without numbers, and null when nothing may. */
export function uncountedIn({ lost, unreadable }: Uncounted, { cases, period, shared }: Counting) {
  if (lost.length + unreadable.length === 0) return null
  const registered = cases.map(({ number, state }) => ({ ...placeOf(number), day: amsterdamDay(state.registeredAt) }))
  const ofPeriod = (numbers: readonly DossierNumber[]): DossierNumber[] =>
    numbers.filter((number) => mayBeIn(period, number, registered)).toSorted(compareNumbers)
  const found = { lost: ofPeriod(lost), unreadable: ofPeriod(unreadable) }
  if (found.lost.length + found.unreadable.length === 0) return null
  return shared ? { lost: [], unreadable: [] } : found
}
