import { amsterdamDay } from '../calendar/amsterdam.ts'
import { compareNumbers } from '../dossier/number.ts'
import { currentFacts } from '../dossier/state.ts'
import { choicesOf, textOf } from '../form/values.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import { receivedIn } from '../statistics/flow.ts'
import { isIn, type Period } from '../statistics/period.ts'
import type { CountedSignal } from '../statistics/counted.ts'
import { notFilledInId, tally, type TallyOption } from '../statistics/tally.ts'
import type { AnnualReport } from './annual-report.ts'
import { clauseRef, optionsFrom, type ReportMaterial } from './material.ts'
import type { ShownCount } from './count.ts'
import type { CountTable } from './parts.ts'
import { earlierPeriods } from './shown-flow.ts'
import { type Edition, isSmall, shownOverlapping, withheld, withheldRows } from './small-counts.ts'

/** The dossiers received in a period, by number. */
export function casesIn(cases: readonly StatisticsCase[], period: Period): StatisticsCase[] {
  return cases
    .filter(({ state }) => isIn(period, amsterdamDay((state.rounds[0] ?? currentFacts(state)).received)))
    .toSorted((left, right) => compareNumbers(left.number, right.number))
}

function causesPerClass({ readable, period, policies, shared }: ReportMaterial): AnnualReport['causes']['perClass'] {
  // What a dossier says of its cause can tell who it is about.
  if (shared) return []
  const named = casesIn(readable, period).flatMap(({ number, state: { values } }) => {
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

/** The classes of an earlier period; how many were not classified is not printed, so it bounds nothing. */
function earlierColumn(
  complaints: readonly CountedSignal[],
  options: readonly TallyOption[],
  edition: Edition
): readonly ShownCount[] {
  const counts = tally(complaints, options, ({ classes }) => classes)
    .slice(0, options.length)
    .map(({ count }) => count)
  const total = complaints.length
  if (isSmall(total, edition)) return withheldRows(counts)
  return shownOverlapping({ counts, noneAt: null, total }, edition)
}

function trendsPerClass(material: ReportMaterial, current: CountTable | null): AnnualReport['causes']['trends'] {
  const { signals, period, policies, edition } = material
  const options = optionsFrom(policies, ({ classes }) => classes)
  const earlier = earlierPeriods(signals, period).map((before) =>
    earlierColumn(
      receivedIn(signals, before).filter(({ isComplaint }) => isComplaint),
      options,
      edition
    )
  )
  return options.map((option, index) => ({
    ...option,
    counts: [
      ...earlier.map((column) => column[index] ?? withheld),
      current?.rows.find(({ id }) => id === option.id)?.count ?? 0
    ]
  }))
}

/** Chapter 8: what lay behind them, in the office's own words and dossier by dossier, and how it develops. */
export function causesChapter(material: ReportMaterial, classes: CountTable | null): AnnualReport['causes'] {
  const { policy, notes, cases, readable, period, shared } = material
  return {
    clause: clauseRef(material, fieldRuleOf(policy, 'settlement.cause').clause ?? policy.reports.annual.clause),
    text: notes.causes,
    perClass: causesPerClass(material),
    isPartial: !shared && casesIn(cases, period).length > casesIn(readable, period).length,
    trends: trendsPerClass(material, classes)
  }
}
