import { describe, expect, it } from 'vitest'
import { percentInTime, termCounts } from '../../../../shared/domain/statistics/term-counts.ts'
import { sampleCase } from '../../../fixtures/statistics/sample-case.ts'

const settled = { status: 'closed', reactionAfter: 1, decisionAfter: 10, endedAfter: 11 } as const

describe('counting terms', () => {
  it('EW-7.3: every outcome of a term is counted under its clause', () => {
    const cases = [sampleCase(settled), sampleCase({ ...settled, reactionAfter: 5 })]
    expect(termCounts(cases)).toMatchObject({
      reaction: { clause: 'EW-6.5', met: 1, missed: 1, superseded: 0, running: 0, lapsed: 0 },
      'delay-notice': { clause: 'EW-6.4', lapsed: 2 },
      settlement: { clause: 'EW-6.4', met: 2, missed: 0 },
      destroy: { clause: 'EW-7.5', running: 2 }
    })
  })

  it('a term that nothing happened in yet has its counts at zero', () => {
    const counts = termCounts([sampleCase({ now: '2026-03-10T10:00:00.000Z' })])
    expect(counts['destroy']).toEqual({ clause: 'EW-7.5', met: 0, missed: 0, superseded: 0, running: 0, lapsed: 0 })
    expect(counts['reaction']?.running).toBe(1)
  })

  it('EW-7.3: the percentage in time is met of met and missed', () => {
    expect(percentInTime({ met: 2, missed: 1 })).toBe(67)
    expect(percentInTime({ met: 0, missed: 3 })).toBe(0)
  })

  it('there is no percentage when no term was met or missed', () => {
    expect(percentInTime({ met: 0, missed: 0 })).toBeNull()
  })
})
