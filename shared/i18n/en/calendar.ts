import type { calendar as dutch } from '../nl/calendar.ts'
import type { SameKeys } from '../texts.ts'

export const calendar: SameKeys<typeof dutch> = {
  newYear: 'New Year’s Day',
  goodFriday: 'Good Friday',
  easterMonday: 'Easter Monday',
  kingsDay: 'King’s Day',
  liberationDay: 'Liberation Day',
  ascension: 'Ascension Day',
  whitMonday: 'Whit Monday',
  christmas1: 'Christmas Day',
  christmas2: 'Second day of Christmas',
  decree: 'day equated by decree',
  closedDay: 'office closed',
  weekday1: 'Monday',
  weekday2: 'Tuesday',
  weekday3: 'Wednesday',
  weekday4: 'Thursday',
  weekday5: 'Friday',
  weekday6: 'Saturday',
  weekday7: 'Sunday'
}
