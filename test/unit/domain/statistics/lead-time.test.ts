import { describe, expect, it } from 'vitest'
import { countedCase } from '../../../../shared/domain/statistics/counted.ts'
import { leadTimeOf } from '../../../../shared/domain/statistics/lead-time.ts'
import { sampleCase } from '../../../fixtures/statistics/sample-case.ts'

describe('lead times', () => {
  it.each([
    { days: [3], median: 3, longest: 3 },
    { days: [9, 1, 4], median: 4, longest: 9 },
    { days: [1, 2, 10, 20], median: 6, longest: 20 },
    { days: [null, 7, null], median: 7, longest: 7 },
    { days: [], median: null, longest: null }
  ])('EW-7.3: of $days days the median is $median and the longest $longest', ({ days, median, longest }) => {
    expect(leadTimeOf(days)).toMatchObject({ median, longest })
  })

  it('EW-7.3: counts calendar days on the Amsterdam calendar, over the change of the clock', () => {
    const signal = countedCase(
      sampleCase({ received: '2026-03-28', status: 'closed', decisionAfter: 2, endedAfter: 3 })
    )
    expect(signal).toMatchObject({ daysToDecision: 2, daysToClosing: 3 })
  })

  it('a withdrawn complaint has no time to closing', () => {
    expect(countedCase(sampleCase({ status: 'withdrawn', endedAfter: 2 })).daysToClosing).toBeNull()
  })
})
