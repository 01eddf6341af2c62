import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import { defaultCalendar, type CalendarSettings } from '../../../../shared/domain/calendar/settings.ts'
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextWorkingDays,
  subtractWorkingDays,
  workingDaysBetween
} from '../../../../shared/domain/calendar/working-days.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'

const days = fc.integer({ min: 0, max: 36_889 }).map((count) => addDays('2000-01-01', count))
const calendars = fc.record<CalendarSettings>({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  goodFriday: fc.boolean(),
  liberationDay: fc.constantFrom('never', 'always', 'lustrum'),
  decreeDays: fc.boolean(),
  closedDays: fc.array(days, { maxLength: 5 })
})

/** Day by day, as somebody with a calendar on the wall would. */
function walkSlowly(from: LocalDay, count: number, step: 1 | -1, settings: CalendarSettings): string {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, step)
    if (isWorkingDay(day, settings)) left -= 1
  }
  return day
}

function countSlowly(from: LocalDay, to: LocalDay, settings: CalendarSettings): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, settings)) count += 1
  return count
}

describe('working days', () => {
  it.each([
    ['2026-12-24', 5, '2027-01-04'],
    ['2026-04-03', 1, '2026-04-07'],
    ['2026-03-28', 1, '2026-03-30'],
    ['2026-03-23', 1, '2026-03-24']
  ] as const)('from %s, working day %i is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, defaultCalendar)).toBe(expected)
  })

  it('counted back from Whit Monday 25 May 2026, the third is Wednesday 20 May', () => {
    expect(subtractWorkingDays('2026-05-25', 3, defaultCalendar)).toBe('2026-05-20')
  })

  it("the office's weekdays and closing days are its own", () => {
    const settings: CalendarSettings = { ...defaultCalendar, weekdays: [1, 2, 4], closedDays: ['2026-08-03'] }
    expect(
      (['2026-08-03', '2026-08-04', '2026-08-05', '2026-08-06'] as const).map((day) => isWorkingDay(day, settings))
    ).toEqual([false, true, false, true])
  })

  it('the days to come pass over a weekend, Easter and closing days', () => {
    const settings: CalendarSettings = { ...defaultCalendar, closedDays: ['2026-04-08'] }
    expect(nextWorkingDays('2026-04-02', 3, settings)).toEqual(['2026-04-03', '2026-04-07', '2026-04-09'])
  })

  it('an office open on Sundays still closes on a holiday that is one', () => {
    const settings = { ...defaultCalendar, weekdays: [7] }
    expect([isWorkingDay('2022-12-18', settings), isWorkingDay('2022-12-25', settings)]).toEqual([true, false])
  })

  it.each([
    ['2026-04-06', '2026-04-03', '2026-04-07'],
    ['2026-03-28', '2026-03-27', '2026-03-30'],
    ['2026-03-24', '2026-03-24', '2026-03-24']
  ] as const)('around %s the working days are %s and %s', (day, before, after) => {
    expect(lastWorkingDayOnOrBefore(day, defaultCalendar)).toBe(before)
    expect(firstWorkingDayOnOrAfter(day, defaultCalendar)).toBe(after)
  })

  it('the working days between two days leave the first out and have a sign', () => {
    expect(workingDaysBetween('2026-03-23', '2026-03-25', defaultCalendar)).toBe(2)
    expect(workingDaysBetween('2026-03-25', '2026-03-23', defaultCalendar)).toBe(-2)
    expect(workingDaysBetween('2026-03-27', '2026-03-29', defaultCalendar)).toBe(0)
  })

  it('adding and then subtracting working days returns to the same working day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 15 }), calendars, (day, count, settings) => {
        const start = firstWorkingDayOnOrAfter(day, settings)
        expect(subtractWorkingDays(addWorkingDays(start, count, settings), count, settings)).toBe(start)
      })
    )
  })

  it('the working days counted on are the working days in between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 15 }), calendars, (day, count, settings) => {
        const end = addWorkingDays(day, count, settings)
        expect(isWorkingDay(end, settings)).toBe(true)
        expect(workingDaysBetween(day, end, settings)).toBe(count)
      })
    )
  })

  it('counts the same as day by day, forwards and back, for any calendar', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 400 }), calendars, (day, count, settings) => {
        expect(addWorkingDays(day, count, settings)).toBe(walkSlowly(day, count, 1, settings))
        expect(subtractWorkingDays(day, count, settings)).toBe(walkSlowly(day, count, -1, settings))
      }),
      { numRuns: 300 }
    )
  })

  it('the working days between two days are as many as day by day, over years too', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 1200 }), calendars, (from, length, settings) => {
        const to = addDays(from, length)
        expect(workingDaysBetween(from, to, settings)).toBe(countSlowly(from, to, settings))
        expect(workingDaysBetween(to, from, settings)).toBe(0 - countSlowly(from, to, settings))
      }),
      { numRuns: 120 }
    )
  })
})
