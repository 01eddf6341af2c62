import { setAsideStatuses } from '../dossier/state.ts'
import type { AnnualReport } from './annual-report.ts'
import type { ReportMaterial } from './material.ts'
import { shownRows } from './small-counts.ts'

/** How many of the signals of the period were set aside; they are in no other figure, so that no count gives them away (EW-7.2). */
export function setAsideIn({ aside, edition }: Pick<ReportMaterial, 'aside' | 'edition'>): AnnualReport['setAside'] {
  if (aside.length === 0) return null
  const counts = setAsideStatuses.map((one) => aside.filter(({ status }) => status === one).length)
  const [mistaken = 0] = shownRows(counts, edition)
  return { mistaken }
}
