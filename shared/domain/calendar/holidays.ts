import Holidays from 'date-holidays'
import type { LocalDay } from '../time.ts'
import { yearOf } from './day.ts'
import { decreeDays } from './decree-days.ts'
import type { CalendarSettings } from './settings.ts'

/** The public holidays that can be no working day, in the order of the year. */
export const holidayIds = [
  'newYear',
  'goodFriday',
  'easterMonday',
  'kingsDay',
  'liberationDay',
  'ascension',
  'whitMonday',
  'christmas1',
  'christmas2',
  'decree'
] as const

/** A public holiday that can be no working day. */
export type HolidayId = (typeof holidayIds)[number]

/** A public holiday on its day. */
export interface PublicHoliday {
  readonly day: LocalDay
  readonly id: HolidayId
}

/** King's Day for every year: the library's own rule starts in 2014, where it replaces Queen's Day on 30 April. */
const kingsDayRule = '04-27 if sunday then previous saturday'

const idOfRule: Readonly<Record<string, HolidayId>> = {
  '01-01': 'newYear',
  'easter -2': 'goodFriday',
  'easter 1': 'easterMonday',
  [kingsDayRule]: 'kingsDay',
  '05-05': 'liberationDay',
  'easter 39': 'ascension',
  'easter 50': 'whitMonday',
  '12-25': 'christmas1',
  '12-26': 'christmas2'
}

function dutchHolidays(): Holidays {
  const library = new Holidays('NL', { types: ['public', 'school'] })
  library.setHoliday(kingsDayRule, { name: { nl: 'Koningsdag' }, type: 'public' })
  return library
}

let library: Holidays | undefined
const known = new Map<number, readonly PublicHoliday[]>()

/** Every day of a year that may be a holiday, whatever the office has chosen. */
function candidatesOf(year: number): readonly PublicHoliday[] {
  const before = known.get(year)
  if (before) return before
  library ??= dutchHolidays()
  const fromLibrary = library.getHolidays(year).flatMap(({ rule, date }): PublicHoliday[] => {
    const id = idOfRule[rule]
    return id ? [{ day: date.slice(0, 10) as LocalDay, id }] : []
  })
  const byDecree = decreeDays.filter((day) => yearOf(day) === year).map((day): PublicHoliday => ({ day, id: 'decree' }))
  const candidates = [...fromLibrary, ...byDecree].sort((a, b) => a.day.localeCompare(b.day))
  known.set(year, candidates)
  return candidates
}

function isObserved({ id }: PublicHoliday, year: number, settings: CalendarSettings): boolean {
  if (id === 'goodFriday') return settings.goodFriday
  if (id === 'decree') return settings.decreeDays
  if (id !== 'liberationDay') return true
  return settings.liberationDay === 'always' || (settings.liberationDay === 'lustrum' && year % 5 === 0)
}

/** The public holidays that the office observes in a year, in order; two of them may share a day. */
export function publicHolidays(year: number, settings: CalendarSettings): PublicHoliday[] {
  return candidatesOf(year).filter((holiday) => isObserved(holiday, year, settings))
}
