import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import type { Instant, LocalDay } from '../../../shared/domain/time.ts'
import type { RegisterRow } from './register-row.ts'

/** How a dossier's terms stand, as the register filters on it. */
export const termStates = ['overdue', 'wasLate', 'today', 'running', 'none'] as const

/** How a dossier's terms stand. */
export type TermState = (typeof termStates)[number]

/** What the register is narrowed down to; empty means all. */
export interface Filters {
  readonly status: RegisterRow['status'] | ''
  readonly class: string
  readonly term: TermState | ''
  readonly year: string
}

/** Nothing filtered out. */
export const noFilters: Filters = { status: '', class: '', term: '', year: '' }

/** Whether anything is filtered out. */
export function isFiltering(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== '')
}

const termTests: Readonly<Record<TermState, (row: RegisterRow, today: LocalDay) => boolean>> = {
  overdue: ({ overdue }) => overdue !== '',
  wasLate: ({ wasLate }) => wasLate !== '',
  today: ({ lastDays }, today) => lastDays.includes(today),
  running: ({ lastDays }) => lastDays.length > 0,
  none: ({ nextTerm, status }) => nextTerm === null && status !== 'damaged'
}

/** The rows that the filters let through. */
export function filterRows(rows: readonly RegisterRow[], filters: Filters, now: Instant): RegisterRow[] {
  const today = amsterdamDay(now)
  return rows.filter(
    (row) =>
      (filters.status === '' || row.status === filters.status) &&
      (filters.class === '' || row.classes.includes(filters.class)) &&
      (filters.year === '' || row.year === filters.year) &&
      (filters.term === '' || termTests[filters.term](row, today))
  )
}

/** How many of the rows each choice of the term filter would leave, beside the other filters. */
export function countTermStates(
  rows: readonly RegisterRow[],
  filters: Filters,
  now: Instant
): Readonly<Record<TermState, number>> {
  const count = (term: TermState): number => filterRows(rows, { ...filters, term }, now).length
  return {
    overdue: count('overdue'),
    wasLate: count('wasLate'),
    today: count('today'),
    running: count('running'),
    none: count('none')
  }
}

/** The years that occur, latest first. */
export function yearsOf(rows: readonly RegisterRow[]): string[] {
  return [...new Set(rows.map(({ year }) => year))].toSorted().toReversed()
}
