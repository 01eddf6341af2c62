import type { SetAsideStatus } from '../dossier/state.ts'
import type { AnnualReport } from './annual-report.ts'
import type { ReportMaterial } from './material.ts'
import { shown } from './small-counts.ts'

/** How many of the signals of the period were set aside; they stand in no other figure and no sum, so that nothing gives a small count away (EW-7.2). */
export function setAsideIn({ aside, edition }: Pick<ReportMaterial, 'aside' | 'edition'>): AnnualReport['setAside'] {
  if (aside.length === 0) return null
  const count = (status: SetAsideStatus) => shown(aside.filter((signal) => signal.status === status).length, edition)
  return { mistaken: count('mistaken'), merged: count('merged') }
}
