import type { calendar as dutch } from '../nl/calendar.ts'
import type { SameKeys } from '../texts.ts'

export const calendar: SameKeys<typeof dutch> = {
  goodFriday: 'Good Friday',
  liberationDay: 'Liberation Day',
  weekday1: 'Monday',
  weekday2: 'Tuesday',
  weekday3: 'Wednesday',
  weekday4: 'Thursday',
  weekday5: 'Friday',
  weekday6: 'Saturday',
  weekday7: 'Sunday'
}
