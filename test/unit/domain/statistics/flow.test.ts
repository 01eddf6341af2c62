import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/calendar/day.ts'
import { countedCase } from '../../../../shared/domain/statistics/counted.ts'
import { flowByMonth, openAtEndOf, receivedIn, statusAtEndOf } from '../../../../shared/domain/statistics/flow.ts'
import { monthsOf, wholeYearOf, yearsBefore } from '../../../../shared/domain/statistics/period.ts'
import { sampleCase } from '../../../fixtures/statistics/sample-case.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'

const year2026 = { from: '2026-01-01', to: '2026-12-31' } as const
const closedAfter = (received: LocalDay, days: number) =>
  countedCase(sampleCase({ received, status: 'closed', decisionAfter: days, endedAfter: days }))

describe('what came in and what ended', () => {
  it('EW-7.3: counts what came in and what ended in the month it did', () => {
    const months = flowByMonth([closedAfter('2026-01-30', 5), closedAfter('2025-12-20', 20)], year2026)
    expect(months.slice(0, 3)).toEqual([
      { month: '2026-01', received: 1, ended: 1 },
      { month: '2026-02', received: 0, ended: 1 },
      { month: '2026-03', received: 0, ended: 0 }
    ])
  })

  it('a complaint that ended after the period was still open at its end', () => {
    const signal = closedAfter('2026-12-20', 30)
    expect(openAtEndOf([signal], '2026-12-31')).toEqual([signal])
    expect(statusAtEndOf(signal, '2026-12-31')).toBe('open')
    expect(statusAtEndOf(signal, '2027-02-01')).toBe('closed')
  })

  it('a complaint that came in late in the evening belongs to the Amsterdam day', () => {
    const late = sampleCase()
    const rounds = [{ received: '2026-12-31T23:30:00.000Z', registered: '2027-01-01T09:00:00.000Z' }] as const
    const signal = countedCase({ ...late, state: { ...late.state, rounds } })
    expect(receivedIn([signal], year2026)).toEqual([])
  })

  it('the months sum to the total, whatever the period', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2024-01-01', count))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), day, day, (days, one, other) => {
        const [from = one, to = other] = [one, other].toSorted()
        const signals = days.map((received) => closedAfter(received, 3))
        const months = flowByMonth(signals, { from, to })
        const sum = months.reduce((total, { received }) => total + received, 0)
        expect(sum).toBe(receivedIn(signals, { from, to }).length)
      })
    )
  })
})

describe('periods', () => {
  it.each([
    [{ from: '2026-01-01', to: '2026-12-31' }, 2026],
    [{ from: '2026-01-01', to: '2026-03-31' }, null],
    [{ from: '2025-01-01', to: '2026-12-31' }, null]
  ] as const)('%o is the whole year %s', (period, year) => {
    expect(wholeYearOf(period)).toBe(year)
  })

  it('EW-7.2: any period has its months', () => {
    expect(monthsOf({ from: '2025-11-20', to: '2026-02-03' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  it('the same days a leap year earlier end on the last of February', () => {
    expect(yearsBefore({ from: '2029-02-01', to: '2029-02-28' }, 1)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  })
})
