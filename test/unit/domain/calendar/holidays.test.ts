import { describe, expect, it } from 'vitest'
import { addDays, addMonths, firstDayOf, weekdayOf } from '../../../../shared/domain/calendar/day.ts'
import { publicHolidays, type PublicHoliday } from '../../../../shared/domain/calendar/holidays.ts'
import { defaultCalendar, type CalendarSettings } from '../../../../shared/domain/calendar/settings.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'

const years = Array.from({ length: 101 }, (_, index) => 2000 + index)
const everything: CalendarSettings = { ...defaultCalendar, goodFriday: true, liberationDay: 'always', decreeDays: true }

/** Easter Sunday after Gauss and Meeus, apart from any library. */
function easterSunday(year: number): LocalDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const monthAndDay = h + l - 7 * m + 114
  return addDays(addMonths(firstDayOf(year), Math.floor(monthAndDay / 31) - 1), monthAndDay % 31)
}

function expected(year: number): PublicHoliday[] {
  const easter = easterSunday(year)
  const inYear = (monthAndDay: `${number}-${number}`): LocalDay => `${year}-${monthAndDay}`
  return [
    { day: inYear('01-01'), id: 'newYear' },
    { day: addDays(easter, 1), id: 'easterMonday' },
    { day: inYear(weekdayOf(inYear('04-27')) === 7 ? '04-26' : '04-27'), id: 'kingsDay' },
    { day: addDays(easter, 39), id: 'ascension' },
    { day: addDays(easter, 50), id: 'whitMonday' },
    { day: inYear('12-25'), id: 'christmas1' },
    { day: inYear('12-26'), id: 'christmas2' }
  ]
}

const idsOf = (year: number, settings: CalendarSettings): string[] => publicHolidays(year, settings).map(({ id }) => id)

describe('public holidays', () => {
  it('the independent computation of Easter gives the known dates', () => {
    expect([2000, 2008, 2011, 2026, 2038, 2100].map(easterSunday)).toEqual([
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2026-04-05',
      '2038-04-25',
      '2100-03-28'
    ])
  })

  it.each(years)('in %i are the seven of the list, on their days', (year) => {
    expect(publicHolidays(year, defaultCalendar)).toEqual(expected(year))
  })

  it("King's Day is 26 April when the 27th is a Sunday, also before 2014", () => {
    const kingsDay = (year: number): string | undefined =>
      publicHolidays(year, defaultCalendar).find(({ id }) => id === 'kingsDay')?.day
    expect([2003, 2013, 2014, 2025, 2026].map(kingsDay)).toEqual([
      '2003-04-26',
      '2013-04-27',
      '2014-04-26',
      '2025-04-26',
      '2026-04-27'
    ])
  })

  it('Good Friday counts when the office has it on', () => {
    const holidays = publicHolidays(2026, { ...defaultCalendar, goodFriday: true })
    expect(holidays).toContainEqual({ day: '2026-04-03', id: 'goodFriday' })
    expect(idsOf(2026, defaultCalendar)).not.toContain('goodFriday')
  })

  it('5 May counts never, always, or in years divisible by five', () => {
    const has = (year: number, liberationDay: CalendarSettings['liberationDay']): boolean =>
      idsOf(year, { ...defaultCalendar, liberationDay }).includes('liberationDay')
    expect([has(2025, 'never'), has(2025, 'lustrum'), has(2026, 'lustrum'), has(2026, 'always')]).toEqual([
      false,
      true,
      false,
      true
    ])
  })

  it('the days equated by royal decree count when the table is on', () => {
    const decreed = [2026, 2027, 2028].flatMap((year) =>
      publicHolidays(year, { ...defaultCalendar, decreeDays: true }).filter(({ id }) => id === 'decree')
    )
    expect(decreed.map(({ day }) => day)).toEqual([
      '2026-01-02',
      '2026-05-15',
      '2027-05-07',
      '2028-04-28',
      '2028-05-26'
    ])
    expect(idsOf(2026, defaultCalendar)).not.toContain('decree')
  })

  it('two holidays on one day are both named: 5 May 2016 is also Ascension Day', () => {
    const names = publicHolidays(2016, everything).filter(({ day }) => day === '2016-05-05')
    expect(names.map(({ id }) => id).sort()).toEqual(['ascension', 'liberationDay'])
  })
})
