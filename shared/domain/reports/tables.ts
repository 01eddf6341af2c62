import type { CountedSignal } from '../statistics/counted.ts'
import { notFilledInId, tally, type TallyOption, type TallyRow } from '../statistics/tally.ts'
import type { ShownCount } from './count.ts'
import { clauseRef, type ReportMaterial } from './material.ts'
import type { CountTable } from './parts.ts'
import { type Edition, isSmall, shown, shownOverlapping, shownRows, withheld, withheldRows } from './small-counts.ts'

/** What one table counts, and the clause it follows from. */
export interface TableSubject {
  readonly clause: string
  readonly options: readonly TallyOption[]
  readonly valuesOf: (signal: CountedSignal) => readonly string[]
  /** Whether a signal may have several of the values. */
  readonly overlapping?: boolean
  /** How the rows are shown where a reader may know more of them than their total. */
  readonly show?: (rows: readonly TallyRow[]) => readonly ShownCount[]
}

function countsOf(rows: readonly TallyRow[]): number[] {
  return rows.map(({ count }) => count)
}

/** Rows in parts of which a reader may know the sum as well: each part is looked at by itself. */
export function shownParts<Part>(
  rows: readonly TallyRow[],
  partOf: (row: TallyRow) => Part,
  edition: Edition,
  show: (counts: readonly number[], part: Part) => readonly ShownCount[] = (counts) => shownRows(counts, edition)
): ShownCount[] {
  const parts = new Map(
    [...new Set(rows.map(partOf))].map((part) => [part, rows.filter((row) => partOf(row) === part)])
  )
  const found = new Map<TallyRow, ShownCount>()
  for (const [part, own] of parts) {
    const counts = show(countsOf(own), part)
    for (const [index, row] of own.entries()) found.set(row, counts[index] ?? withheld)
  }
  return rows.map((row) => found.get(row) ?? withheld)
}

function shownCounts(
  rows: readonly TallyRow[],
  { overlapping = false, show }: TableSubject,
  total: number,
  edition: Edition
): readonly ShownCount[] {
  const counts = countsOf(rows)
  if (!edition.shared) return counts
  if (isSmall(total, edition)) return withheldRows(counts)
  if (show !== undefined) return show(rows)
  const noneAt = rows.findIndex(({ id }) => id === notFilledInId)
  return overlapping ? shownOverlapping({ counts, noneAt, total }, edition) : shownRows(counts, edition)
}

/** A table over the complaints received in the period, or over other signals. */
export function countTable(
  material: Pick<ReportMaterial, 'complaints' | 'edition' | 'policy'>,
  subject: TableSubject,
  signals: readonly CountedSignal[] = material.complaints
): CountTable {
  const { edition } = material
  const { clause, options, valuesOf, overlapping = false } = subject
  const rows = tally(signals, options, valuesOf)
  const counts = shownCounts(rows, subject, signals.length, edition)
  return {
    clause: clauseRef(material, clause),
    overlapping,
    rows: rows.map((row, index) => ({ ...row, count: counts[index] ?? withheld })),
    total: shown(signals.length, edition)
  }
}
