import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  daysBetween,
  weekdayOf
} from '../../../../shared/domain/calendar/day.ts'

describe('counting days', () => {
  it.each([
    ['2026-06-01', 14, '2026-06-15'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-01-01', -1, '2025-12-31']
  ] as const)('%s plus %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  it('a number of weeks later falls on the same weekday', () => {
    expect(addWeeks('2026-03-04', 4)).toBe('2026-04-01')
    expect(weekdayOf('2026-04-01')).toBe(weekdayOf('2026-03-04'))
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15']
  ] as const)(
    '%s plus %i months is %s: the same day number or the last day of a shorter month',
    (day, count, expected) => {
      expect(addMonths(day, count)).toBe(expected)
    }
  )

  it.each([
    ['2028-02-29', 3, '2031-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2026-03-24', 3, '2029-03-24']
  ] as const)('%s plus %i years is %s', (day, count, expected) => {
    expect(addYears(day, count)).toBe(expected)
  })

  it('weekdays are ISO numbers', () => {
    expect([weekdayOf('2026-03-23'), weekdayOf('2026-03-28'), weekdayOf('2026-03-29')]).toEqual([1, 6, 7])
  })

  it('the distance between two days has a sign', () => {
    expect([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-03-30', '2026-03-28')]).toEqual([2, -2])
  })
})
