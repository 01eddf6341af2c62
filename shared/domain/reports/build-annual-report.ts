import { roleOf } from '../policy/lookup.ts'
import { wholeYearOf } from '../statistics/period.ts'
import type { AnnualReport } from './annual-report.ts'
import { causesChapter } from './causes-chapter.ts'
import { complianceChapter } from './compliance-chapter.ts'
import { clauseRef, gatherMaterial, type ReportInput, type ReportMaterial } from './material.ts'
import { measuresChapter } from './measures-chapter.ts'
import { regulationChapter } from './regulation-chapter.ts'
import { presentationOf, returningReport } from './returning.ts'
import { setAsideIn } from './set-aside.ts'
import { signalsChapter } from './signals-chapter.ts'
import { classesChapter, originChapter, outcomeChapter } from './table-chapters.ts'
import { termsChapter } from './terms-chapter.ts'
import { uncountedIn } from './uncounted.ts'

function adoptionChapter(material: ReportMaterial): AnnualReport['adoption'] {
  const { policy } = material
  const signers = policy.handling.roles.map((id) => ({ id, label: roleOf(policy, id)?.label ?? id }))
  return { clause: clauseRef(material, policy.reports.meeting.clause), lines: [...signers, { id: 'management' }] }
}

function returningChapter(material: ReportMaterial): AnnualReport['returning'] {
  const { policy, period, presentations } = material
  const report = returningReport(policy, period)
  if (report === undefined) return null
  const presentedOn = presentationOf(presentations, report.id, period)?.on ?? null
  return { ...report, clause: clauseRef(material, report.clause), presentedOn }
}

function introductionClause({ policy, period }: ReportMaterial): string {
  const { annual, periodic } = policy.reports
  return wholeYearOf(period) === null ? (periodic?.clause ?? annual.clause) : annual.clause
}

/**
 * The report over a period (EW-7.2, EW-7.3, EW-7.4), complete also when there was no signal at all.
 *
 * Figures are about the signals received in the period, as they stand at `now`; only what ended, what was open and the
 * status are about the period's own days.
 */
export function buildAnnualReport(input: ReportInput): AnnualReport {
  const material = gatherMaterial(input)
  const { policy, notes, period, office, now, shared, edition } = material
  const signals = signalsChapter(material)
  const terms = termsChapter(material, signals.openAtEnd)
  const classes = classesChapter(material)
  return {
    format: 1,
    ...period,
    year: wholeYearOf(period),
    madeAt: now,
    shared,
    smallCount: edition.smallCount,
    office,
    confidentiality: clauseRef(material, policy.confidentiality.clause),
    introduction: { clause: clauseRef(material, introductionClause(material)), text: notes.introduction },
    uncounted: uncountedIn(input.uncounted, input),
    setAside: setAsideIn(material),
    regulation: regulationChapter(material),
    signals,
    origin: originChapter(material),
    classes,
    outcome: outcomeChapter(material),
    terms,
    causes: causesChapter(material, classes.classes),
    measures: measuresChapter(material),
    recommendations: {
      clause: clauseRef(material, policy.reports.recommendations.clause),
      text: notes.recommendations
    },
    discussion: { clause: clauseRef(material, policy.reports.meeting.clause), text: notes.discussion },
    returning: returningChapter(material),
    adoption: adoptionChapter(material),
    compliance: complianceChapter(material, terms.terms)
  }
}
