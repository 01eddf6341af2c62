import { describe, expect, it } from 'vitest'
import {
  countTermStates,
  filterRows,
  isFiltering,
  noFilters,
  yearsOf,
  type Filters
} from '../../../../renderer/features/register/filters.ts'
import { registerLine } from '../../../../electron/main/clerk/register-line.ts'
import { rowsOf } from '../../../../renderer/features/register/register-row.ts'
import { dossierUnder } from '../../../fixtures/dossier/office-of.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { closed, damaged, open, overdue } from './rows.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

const rows = [open, damaged, closed]
const now: Instant = '2026-03-24T08:00:00.000Z'

function filtered(filters: Partial<Filters>, at = now): string[] {
  return filterRows(rows, { ...noFilters, ...filters }, at).map(({ number }) => number)
}

describe('the register filters', () => {
  it('let everything through when nothing is chosen', () => {
    expect(filtered({})).toEqual(['2026-0002', '2026-0001', '2025-0001'])
    expect(isFiltering(noFilters)).toBe(false)
    expect(isFiltering({ ...noFilters, year: '2026' })).toBe(true)
  })

  it('on status, damaged included', () => {
    expect(filtered({ status: 'open' })).toEqual(['2026-0002'])
    expect(filtered({ status: 'damaged' })).toEqual(['2026-0001'])
  })

  it('EW-5.3: on a class, also of a complaint in several classes', () => {
    expect(filtered({ class: 'financial' })).toEqual(['2026-0002'])
    expect(filtered({ class: 'conduct' })).toEqual(['2025-0001'])
  })

  it('on how the terms stand', () => {
    expect(filtered({ term: 'wasLate' })).toEqual(['2026-0002'])
    expect(filtered({ term: 'overdue' })).toEqual([])
    expect(filtered({ term: 'running' })).toEqual(['2026-0002'])
    expect(filtered({ term: 'none' })).toEqual(['2025-0001'])
  })

  it('tell late now from late once, and count both', () => {
    const all = [...rows, overdue]
    const numbers = (term: Filters['term']) => filterRows(all, { ...noFilters, term }, now).map(({ number }) => number)
    expect(numbers('overdue')).toEqual(['2026-0003'])
    expect(numbers('wasLate')).toEqual(['2026-0002'])
    expect(countTermStates(all, { ...noFilters, term: 'none' }, now)).toMatchObject({ overdue: 1, wasLate: 1, none: 1 })
    expect(countTermStates(all, { ...noFilters, status: 'closed' }, now)).toMatchObject({ overdue: 0, wasLate: 0 })
  })

  it('EW-6.4: a term ends today from its last working day up to its due day, as on Vandaag', () => {
    expect(filtered({ term: 'today' }, '2026-04-16T08:00:00.000Z')).toEqual([])
    expect(filtered({ term: 'today' }, '2026-04-17T08:00:00.000Z')).toEqual(['2026-0002'])
    expect(filtered({ term: 'today' }, '2026-04-18T08:00:00.000Z')).toEqual(['2026-0002'])
  })

  it('EW-6.4: a term that ends today is found beside another one that is late', () => {
    const late = dossierUnder(policyNamed('EW'))
    const lastDay: Instant = '2026-04-01T08:00:00.000Z'
    const [row] = rowsOf([registerLine(late.state, late.policy, lastDay)], late.policy)
    expect(row).toMatchObject({ overdue: 'Eerste reactie', nextTerm: { id: 'reaction' } })
    const found = (term: Filters['term'], at: Instant): boolean =>
      row !== undefined && filterRows([row], { ...noFilters, term }, at).length === 1
    expect([found('overdue', lastDay), found('today', lastDay), found('running', lastDay)]).toEqual([true, true, true])
    expect(found('today', '2026-03-31T08:00:00.000Z')).toBe(false)
  })

  it('what is late and what runs are told apart', () => {
    const late = dossierUnder(policyNamed('EW'))
    const after: Instant = '2026-04-02T08:00:00.000Z'
    const rows = rowsOf([registerLine(late.state, late.policy, after)], late.policy)
    expect(countTermStates(rows, noFilters, after)).toMatchObject({ overdue: 1, today: 0, running: 0, none: 0 })
  })

  it('goes by the day in Amsterdam', () => {
    expect(filtered({ term: 'today' }, '2026-04-16T22:30:00.000Z')).toEqual(['2026-0002'])
  })

  it('on year, and together', () => {
    expect(filtered({ year: '2026' })).toEqual(['2026-0002', '2026-0001'])
    expect(filtered({ year: '2025', status: 'open' })).toEqual([])
    expect(yearsOf(rows)).toEqual(['2026', '2025'])
  })
})
