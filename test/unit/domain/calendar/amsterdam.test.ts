import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amsterdamDay,
  amsterdamTime,
  endOfDay,
  instantAt,
  startOfDay
} from '../../../../shared/domain/calendar/amsterdam.ts'
import { instantOf, type LocalDay } from '../../../../shared/domain/time.ts'

describe('Amsterdam time', () => {
  it.each([
    ['2026-01-15T22:59:59.999Z', '2026-01-15', '23:59'],
    ['2026-01-15T23:00:00.000Z', '2026-01-16', '00:00'],
    ['2026-07-15T21:59:59.999Z', '2026-07-15', '23:59'],
    ['2026-07-15T22:00:00.000Z', '2026-07-16', '00:00'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30']
  ] as const)('%s is %s %s', (instant, day, time) => {
    expect([amsterdamDay(instant), amsterdamTime(instant)]).toEqual([day, time])
  })

  it.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z']
  ] as const)('%s %s, beside a clock change, is %s', (day, time, expected) => {
    expect(instantAt(day, time)).toBe(expected)
  })

  it('a time that the clock skips in spring is taken after the change', () => {
    expect(instantAt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  })

  it('a time that the clock shows twice in autumn is the first one', () => {
    expect(instantAt('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('a day lasts 23 hours in spring and 25 in autumn', () => {
    const hours = (day: LocalDay): number => (Date.parse(endOfDay(day)) - Date.parse(startOfDay(day))) / 3_600_000
    expect([hours('2026-03-29'), hours('2026-03-30'), hours('2026-10-25')]).toEqual([23, 24, 25])
  })

  it('a moment lies in the day that it is said to lie in, from 2000 to 2100', () => {
    const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 11, 31) })
    fc.assert(
      fc.property(moments, (ms) => {
        const day = amsterdamDay(instantOf(ms))
        return Date.parse(startOfDay(day)) <= ms && ms < Date.parse(endOfDay(day))
      })
    )
  })
})
