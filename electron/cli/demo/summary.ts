import { hasEnded } from '../../../shared/domain/dossier/state.ts'
import type { StatisticsCase } from '../../../shared/domain/statistics/case.ts'
import { termCounts, type TermCounts } from '../../../shared/domain/statistics/term-counts.ts'

/** What `samenvatting.json` holds; every signal is either closed (settled or withdrawn) or open. */
export interface Summary {
  readonly policy: string
  readonly year: number
  readonly signals: number
  readonly closed: number
  readonly open: number
  readonly terms: TermCounts
  /** The names of the files beside it. */
  readonly documents: readonly string[]
}

/** Counts the dossiers of a sample office. */
export function summarize(
  cases: readonly StatisticsCase[],
  about: Pick<Summary, 'policy' | 'year' | 'documents'>
): Summary {
  const closed = cases.filter(({ state }) => hasEnded(state)).length
  return {
    policy: about.policy,
    year: about.year,
    signals: cases.length,
    closed,
    open: cases.length - closed,
    terms: termCounts(cases),
    documents: about.documents
  }
}
