import { amsterdamDay } from '../calendar/amsterdam.ts'
import { compareNumbers } from '../dossier/number.ts'
import { currentFacts } from '../dossier/state.ts'
import { choicesOf, textOf } from '../form/values.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import { receivedIn } from '../statistics/flow.ts'
import { isIn, type Period } from '../statistics/period.ts'
import { notFilledInId, tally } from '../statistics/tally.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, optionsFrom, type ReportMaterial } from './material.ts'
import { comparedPeriods } from './signals-chapter.ts'
import { shownRows } from './small-counts.ts'

/** The dossiers received in a period, by number. */
export function casesIn(cases: readonly StatisticsCase[], period: Period): StatisticsCase[] {
  return cases
    .filter(({ state }) => isIn(period, amsterdamDay((state.rounds[0] ?? currentFacts(state)).received)))
    .toSorted((left, right) => compareNumbers(left.number, right.number))
}

function causesPerClass({ cases, period, policies, shared }: ReportMaterial): AnnualReport['causes']['perClass'] {
  // What a dossier says of its cause can tell who it is about.
  if (shared) return []
  const named = casesIn(cases, period).flatMap(({ number, state: { values } }) => {
    const text = textOf(values, 'settlement.cause').trim()
    return text === '' ? [] : [{ number, text, classes: choicesOf(values, 'classification.classes') }]
  })
  const options = optionsFrom(policies, ({ classes }) => classes)
  const isOf = (id: string, classes: readonly string[]): boolean =>
    id === notFilledInId ? !options.some((option) => classes.includes(option.id)) : classes.includes(id)
  return [...options, { id: notFilledInId }]
    .map((option) => ({
      ...option,
      causes: named.filter(({ classes }) => isOf(option.id, classes)).map(({ number, text }) => ({ number, text }))
    }))
    .filter(({ causes }) => causes.length > 0)
}

function trendsPerClass({ signals, period, policies, edition }: ReportMaterial): AnnualReport['causes']['trends'] {
  const options = optionsFrom(policies, ({ classes }) => classes)
  const columns = comparedPeriods(signals, period).map((compared) => {
    const received = receivedIn(signals, compared).filter(({ isComplaint }) => isComplaint)
    const rows = tally(received, options, ({ classes }) => classes)
    const counts = rows.map(({ count }) => count)
    const shown = shownRows({ counts, total: received.length, overlapping: true }, edition)
    return new Map(rows.map(({ id, count }, index) => [id, shown[index] ?? count]))
  })
  return options.map((option) => ({ ...option, counts: columns.map((column) => column.get(option.id) ?? 0) }))
}

/** Chapter 8: what lay behind them, in the office's own words and dossier by dossier, and how it develops. */
export function causesChapter(material: ReportMaterial): AnnualReport['causes'] {
  const { policy, notes } = material
  return {
    clause: clauseRef(material, fieldRuleOf(policy, 'settlement.cause').clause ?? policy.reports.annual.clause),
    text: notes.causes,
    perClass: causesPerClass(material),
    trends: trendsPerClass(material)
  }
}
