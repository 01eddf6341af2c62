import type { CountedSignal } from '../statistics/counted.ts'
import { tally, type TallyOption } from '../statistics/tally.ts'
import { clauseRef, type ReportMaterial } from './material.ts'
import type { CountTable } from './parts.ts'
import { shown, shownRows } from './small-counts.ts'

/** What one table counts, and the clause it follows from. */
export interface TableSubject {
  readonly clause: string
  readonly options: readonly TallyOption[]
  readonly valuesOf: (signal: CountedSignal) => readonly string[]
  /** Whether a signal may have several of the values. */
  readonly overlapping?: boolean
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
  const counts = shownRows({ counts: rows.map(({ count }) => count), total: signals.length, overlapping }, edition)
  return {
    clause: clauseRef(material, clause),
    overlapping,
    rows: rows.map((row, index) => ({ ...row, count: counts[index] ?? row.count })),
    total: shown(signals.length, edition)
  }
}
