import { clauseEvidence } from './evidence.ts'
import type { AnnualReport } from './annual-report.ts'
import { casesIn } from './causes-chapter.ts'
import type { ReportMaterial } from './material.ts'
import type { TermFigures } from './parts.ts'

/** Chapter 13: clause by clause, how it is carried out and what the period shows of it. */
export function complianceChapter(
  { policy, cases, period, shared, now }: ReportMaterial,
  figures: readonly TermFigures[]
): AnnualReport['compliance'] {
  return { clauses: clauseEvidence({ policy, cases: casesIn(cases, period), figures, shared, now }) }
}
