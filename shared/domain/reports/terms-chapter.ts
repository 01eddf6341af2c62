import { type LeadTime, leadTimeOf } from '../statistics/lead-time.ts'
import { countTerms, percentInTime, type TermCount } from '../statistics/term-counts.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, type ReportMaterial } from './material.ts'
import type { ShownLeadTime, TermFigures } from './parts.ts'
import type { ShownCount } from './count.ts'
import { isSmall, shown, shownRows } from './small-counts.ts'
import { termOutcomes } from '../terms/term.ts'

function leadTimeFigures({ complaints, edition }: ReportMaterial, { count, median, longest }: LeadTime): ShownLeadTime {
  // What is measured and what is not yet add up to the total, so a count in between could give either away.
  const isPart = edition.shared && count >= edition.smallCount && count < complaints.length
  return {
    count: isPart ? { withheld: true } : shown(count, edition),
    median: isSmall(count, edition) ? null : median,
    longest: isSmall(count, edition) ? null : longest
  }
}

function shownOutcomes(material: ReportMaterial, count: TermCount): Record<(typeof termOutcomes)[number], ShownCount> {
  const counts = termOutcomes.map((outcome) => count[outcome])
  const total = counts.reduce((sum, value) => sum + value, 0)
  const rows = shownRows({ counts, total, overlapping: false }, material.edition)
  const row = (index: number): ShownCount => rows[index] ?? 0
  return { met: row(0), missed: row(1), superseded: row(2), running: row(3), lapsed: row(4) }
}

function termFigures(material: ReportMaterial, id: string, count: TermCount): TermFigures {
  const rule = material.policies.flatMap(({ terms }) => terms).find((term) => term.id === id)
  const rows = shownOutcomes(material, count)
  const kind = rule?.kind ?? 'office'
  const isWithheld = typeof rows.met !== 'number' || typeof rows.missed !== 'number'
  return {
    id,
    label: rule?.label ?? id,
    clause: clauseRef(material, count.clause),
    kind,
    ...rows,
    inTime: isWithheld || kind === 'complainant' ? null : percentInTime(count)
  }
}

/** Chapter 7: how long it took and which terms were met, for the signals received in the period. */
export function termsChapter(material: ReportMaterial, openAtEnd: ShownCount): AnnualReport['terms'] {
  const { received, complaints, policies, policy } = material
  return {
    clause: clauseRef(material, policy.reports.annual.clause),
    toDecision: leadTimeFigures(material, leadTimeOf(complaints.map(({ daysToDecision }) => daysToDecision))),
    toClosing: leadTimeFigures(material, leadTimeOf(complaints.map(({ daysToClosing }) => daysToClosing))),
    terms: Object.entries(countTerms(received, policies)).map(([id, count]) => termFigures(material, id, count)),
    openAtEnd
  }
}
