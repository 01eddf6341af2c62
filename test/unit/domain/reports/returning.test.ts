import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, firstDayOf } from '../../../../shared/domain/calendar/day.ts'
import { reportCadences } from '../../../../shared/domain/policy/returning-report.ts'
import type { Presentation } from '../../../../shared/domain/reports/presentations.ts'
import { dueReports, periodsIn, returningReport } from '../../../../shared/domain/reports/returning.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'

const by = { name: 'Marijke de Wit' }

function discussed(id: string, from: LocalDay, to: LocalDay): Presentation {
  return { id, from, to, on: addDays(to, 20), by, noted: '2027-02-01T10:00:00.000Z' }
}

function waiting(
  policy: string,
  today: LocalDay,
  presentations: Presentation[] = [],
  since: LocalDay = '2026-02-10'
): string[] {
  return dueReports(policyNamed(policy), { since, today, presentations }).map(
    ({ period, audience, clause }) => `${period.from} ${period.to} ${audience} ${clause}`
  )
}

describe('the reports that come back', () => {
  it('EW-8.1: the analysis of a year waits from the first day after it until it was discussed', () => {
    expect(waiting('EW', '2026-12-31')).toEqual([])
    expect(waiting('EW', '2027-01-01')).toEqual(['2026-01-01 2026-12-31 kantoorvergadering EW-8.1'])
    expect(waiting('EW', '2027-06-01')).toHaveLength(1)
    expect(waiting('EW', '2027-06-01', [discussed('year', '2026-01-01', '2026-12-31')])).toEqual([])
  })

  it('EW-8.1: every year that was passed over keeps waiting, the oldest first', () => {
    expect(waiting('EW', '2029-03-01').map((line) => line.slice(0, 4))).toEqual(['2026', '2027', '2028'])
  })

  it('TB-7.1: the board hears every quarter, also of the quarter in which the register began', () => {
    expect(waiting('TB', '2026-07-01')).toEqual([
      '2026-01-01 2026-03-31 directie TB-7.1',
      '2026-04-01 2026-06-30 directie TB-7.1'
    ])
    expect(waiting('TB', '2026-07-01', [discussed('quarter', '2026-01-01', '2026-03-31')])).toHaveLength(1)
  })

  it('asks nothing over a time before the register began', () => {
    expect(waiting('TB', '2026-07-01', [], '2026-06-30')).toHaveLength(1)
    expect(waiting('EW', '2026-07-01', [], '2026-07-01')).toEqual([])
  })

  it('every day of a year lies in exactly one period of each kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 0, max: 364 }), (year, offset) => {
        const day = addDays(firstDayOf(year), offset)
        for (const every of reportCadences) {
          expect(periodsIn(every, year).filter(({ from, to }) => from <= day && day <= to)).toHaveLength(1)
        }
      })
    )
  })

  it('knows which returning report a period is', () => {
    expect(returningReport(policyNamed('TB'), { from: '2026-04-01', to: '2026-06-30' })?.id).toBe('quarter')
    expect(returningReport(policyNamed('TB'), { from: '2026-04-02', to: '2026-06-30' })).toBeUndefined()
    expect(returningReport(policyNamed('EW'), { from: '2026-04-01', to: '2026-06-30' })).toBeUndefined()
  })
})
