import { dayOf, personOf, textOf } from '../form/values.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import { type Period, periodBefore } from '../statistics/period.ts'
import type { AnnualReport } from './annual-report.ts'
import { casesIn } from './causes-chapter.ts'
import { clauseRef, type ReportMaterial } from './material.ts'
import type { Measure } from './parts.ts'

function measureOf({ number, state: { values } }: StatisticsCase): Measure {
  return {
    number,
    corrective: textOf(values, 'improvement.corrective').trim(),
    preventive: textOf(values, 'improvement.preventive').trim(),
    owner: personOf(values, 'improvement.owner')?.name ?? '',
    readyOn: dayOf(values, 'improvement.readyOn') ?? null,
    effect: textOf(values, 'improvement.evaluation').trim()
  }
}

/** What is done for everyone may be shared; who does it and what was put right for one complainant may not. */
function withoutPeople(measure: Measure): Measure {
  return { ...measure, number: null, corrective: '', owner: '' }
}

function measuresIn({ readable, shared }: ReportMaterial, period: Period): Measure[] {
  return casesIn(readable, period)
    .map(measureOf)
    .map((measure) => (shared ? withoutPeople(measure) : measure))
    .filter(({ corrective, preventive }) => corrective !== '' || preventive !== '')
}

/** Chapter 9: the measures of the period, and those of the period before with their effect. */
export function measuresChapter(material: ReportMaterial): AnnualReport['measures'] {
  const { policy, notes, period, cases, readable } = material
  const before = periodBefore(period, 1)
  const clause = fieldRuleOf(policy, 'improvement.preventive').clause ?? policy.reports.recommendations.clause
  return {
    clause: clauseRef(material, clause),
    text: notes.measures,
    current: measuresIn(material, period),
    isPartial: [period, before].some((one) => casesIn(cases, one).length > casesIn(readable, one).length),
    previous: measuresIn(material, before)
  }
}
