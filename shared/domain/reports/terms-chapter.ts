import { type LeadTime, leadTimeOf } from '../statistics/lead-time.ts'
import { countTerms, percentInTime, type TermCount } from '../statistics/term-counts.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, type ReportMaterial } from './material.ts'
import type { ShownLeadTime, TermFigures } from './parts.ts'
import type { ShownCount } from './count.ts'
import { hidden, hiddenRows, isHidden, isSmall, shown, withheld } from './small-counts.ts'
import { type TermOutcome, termOutcomes } from '../terms/term.ts'

function leadTimeFigures({ edition }: ReportMaterial, { count, median, longest }: LeadTime): ShownLeadTime {
  return {
    // How many were decided or closed stands in other tables as well, there beside how many were not.
    count: edition.shared && count > 0 ? withheld : count,
    median: isSmall(count, edition) ? null : median,
    longest: isSmall(count, edition) ? null : longest
  }
}

/** The outcomes that every complaint has one of; a term that was moved stands beside its new self. */
const finalOutcomes = termOutcomes.filter((outcome) => outcome !== 'superseded')

/** Those of what was done; how many complaints that is stands in the tables of what was decided. */
const doneOutcomes: readonly TermOutcome[] = ['met', 'missed']

/** How often each final outcome is, and of how many complaints the term never began. */
function finalCounts(count: TermCount, { complaints }: Pick<ReportMaterial, 'complaints'>): readonly number[] {
  const counts = finalOutcomes.map((outcome) => count[outcome])
  return [...counts, Math.max(0, complaints.length - counts.reduce((sum, value) => sum + value, 0))]
}

function hasSmall(count: TermCount, material: ReportMaterial): boolean {
  return finalCounts(count, material).some((value) => isSmall(value, material.edition))
}

/** As soon as one outcome of a term is small, no number of it is shown but zero: together they are all complaints. */
function shownOutcomes(
  material: ReportMaterial,
  count: TermCount,
  hidesMoved: boolean
): Record<TermOutcome, ShownCount> {
  const { edition, complaints } = material
  const counts = finalCounts(count, material)
  const isFew = isSmall(complaints.length, edition)
  const isDone = (index: number): number => Number(doneOutcomes.includes(finalOutcomes[index] ?? 'running'))
  const rows = hasSmall(count, material) ? hiddenRows(counts, edition, isDone) : counts
  const superseded = hidesMoved ? hidden(count.superseded, edition) : shown(count.superseded, edition)
  const final = Object.fromEntries(
    finalOutcomes.map((outcome, index) => [outcome, isFew ? withheld : (rows[index] ?? withheld)])
  )
  return { ...(final as Record<TermOutcome, ShownCount>), superseded: isFew ? withheld : superseded }
}

function termFigures(material: ReportMaterial, id: string, count: TermCount, hidesMoved: boolean): TermFigures {
  const rule = material.policies.flatMap(({ terms }) => terms).find((term) => term.id === id)
  const rows = shownOutcomes(material, count, hidesMoved)
  const kind = rule?.kind ?? 'office'
  const isWithheld = isHidden(rows.met) || isHidden(rows.missed)
  return {
    id,
    label: rule?.label ?? id,
    clause: clauseRef(material, count.clause),
    kind,
    ...rows,
    inTime: isWithheld || kind === 'complainant' ? null : percentInTime(count)
  }
}

/** How each term fared. How long dossiers are kept is left out of the shared edition: it tells how many were closed. */
function allFigures(material: ReportMaterial): TermFigures[] {
  const { received, policies, edition } = material
  const isKept = (id: string): boolean =>
    policies.some(({ terms }) => terms.some((term) => term.id === id && term.kind === 'retention'))
  const counts = Object.entries(countTerms(received, policies)).filter(([id]) => !edition.shared || !isKept(id))
  // A notice that is sent moves a term: how often stands with the one and with the other.
  const hidesMoved = counts.some(([, count]) => hasSmall(count, material))
  return counts.map(([id, count]) => termFigures(material, id, count, hidesMoved))
}

/** Chapter 7: how long it took and which terms were met, for the signals received in the period. */
export function termsChapter(material: ReportMaterial, openAtEnd: ShownCount): AnnualReport['terms'] {
  const { complaints, policy } = material
  return {
    clause: clauseRef(material, policy.reports.annual.clause),
    toDecision: leadTimeFigures(material, leadTimeOf(complaints.map(({ daysToDecision }) => daysToDecision))),
    toClosing: leadTimeFigures(material, leadTimeOf(complaints.map(({ daysToClosing }) => daysToClosing))),
    terms: allFigures(material),
    openAtEnd
  }
}
