import { optionsOf } from '../form/options.ts'
import { firstDayOf, yearOf } from '../calendar/day.ts'
import { receivedIn, statusAtEndOf } from '../statistics/flow.ts'
import type { AnnualReport } from './annual-report.ts'
import { optionsFrom, type ReportMaterial } from './material.ts'
import { returningReport } from './returning.ts'
import { hiddenRows, isHidden, isSmall, shownRows, withheldRows } from './small-counts.ts'
import { countTable, shownParts, type TableSubject } from './tables.ts'
import { countedStatuses, endedStatuses } from '../dossier/state.ts'
import { notFilledInId, type TallyRow } from '../statistics/tally.ts'
import type { ShownCount } from './count.ts'
import type { CountTable } from './parts.ts'

/** The channels of a mode add up to it; of one that is hidden nothing is said. */
function shownChannels(
  rows: readonly TallyRow[],
  modes: CountTable,
  { policies, edition }: ReportMaterial
): readonly ShownCount[] {
  const channels = policies.flatMap((policy) => policy.channels)
  const modeOf = ({ id }: TallyRow): string => channels.find((channel) => channel.id === id)?.mode ?? notFilledInId
  const isShown = (mode: string): boolean => modes.rows.some(({ id, count }) => id === mode && !isHidden(count))
  return shownParts(rows, modeOf, edition, (counts, mode) =>
    isShown(mode) || counts.every((count) => count === 0) ? shownRows(counts, edition) : withheldRows(counts)
  )
}

/** How many were judged can follow from the terms; where that is no small number, it is a part whose sum is known. */
function shownJudgements(rows: readonly TallyRow[], { edition }: ReportMaterial): readonly ShownCount[] {
  const isJudged = ({ id }: TallyRow): boolean => id !== notFilledInId
  const counts = rows.map(({ count }) => count)
  const judged = rows.filter(isJudged).reduce((sum, { count }) => sum + count, 0)
  const others = rows.reduce((sum, { count }) => sum + count, 0) - judged
  return isSmall(judged, edition) || isSmall(others, edition)
    ? shownRows(counts, edition)
    : shownParts(rows, isJudged, edition)
}

const ended: readonly string[] = endedStatuses

/** What ended and what did not stand in other tables too: where either is small, no number is shown but zero. */
function shownStatuses(rows: readonly TallyRow[], { edition }: ReportMaterial): readonly ShownCount[] {
  const isEnded = ({ id }: TallyRow): boolean => ended.includes(id)
  const parts = [rows.filter(isEnded), rows.filter((row) => !isEnded(row))].map((part) =>
    part.map(({ count }) => count).filter((count) => count > 0)
  )
  const small = parts.filter((part) =>
    isSmall(
      part.reduce((sum, count) => sum + count, 0),
      edition
    )
  )
  if (small.length === 0) return shownParts(rows, isEnded, edition)
  const counts = rows.map(({ count }) => count)
  return small.some(({ length }) => length > 1) ? withheldRows(counts) : hiddenRows(counts, edition)
}

/** Chapter 4: how they came in, and from whom. */
export function originChapter(material: ReportMaterial): AnnualReport['origin'] {
  const { policy, policies } = material
  const clause = policy.channels[0]?.clause ?? policy.classification.clause
  const modes = countTable(material, { clause, options: optionsOf(policy, 'modes'), valuesOf: ({ mode }) => [mode] })
  return {
    channels: countTable(material, {
      clause,
      options: optionsFrom(policies, ({ channels }) => channels),
      valuesOf: ({ channel }) => [channel],
      show: (rows) => shownChannels(rows, modes, material)
    }),
    modes,
    complainantKinds: countTable(material, {
      clause: policy.complainantKinds[0]?.clause ?? policy.reports.annual.clause,
      options: optionsFrom(policies, ({ complainantKinds }) => complainantKinds),
      valuesOf: ({ complainantKind }) => [complainantKind]
    })
  }
}

function classesOf({ policy, policies }: ReportMaterial): TableSubject {
  return {
    clause: policy.classes[0]?.clause ?? policy.classification.clause,
    options: optionsFrom(policies, ({ classes }) => classes),
    valuesOf: ({ classes }) => classes,
    overlapping: true
  }
}

/** The classes from the first day of the year on, where a returning report asks for them (TB-7.1). */
function toDate(material: ReportMaterial): AnnualReport['classes']['toDate'] {
  const { policy, period, signals, shared } = material
  const year = { from: firstDayOf(yearOf(period.to)), to: period.to }
  const isAsked = returningReport(policy, period)?.totalsToDate === true
  // Beside the period's own counts, those of the year would give away the small ones.
  if (!isAsked || shared || period.from === year.from) return null
  const complaints = receivedIn(signals, year).filter(({ isComplaint }) => isComplaint)
  return { ...year, classes: countTable(material, classesOf(material), complaints) }
}

/**
 * Chapter 5: what they are about; one complaint in two classes counts in both and once in the total (EW-5.3).
 *
 * A regulation without classes has no table of them, and one without gravities none of those.
 */
export function classesChapter(material: ReportMaterial): AnnualReport['classes'] {
  const { policy, policies } = material
  const classes = classesOf(material)
  const gravities = optionsFrom(policies, (one) => one.gravities)
  const { clause } = policy.classification
  return {
    classes: classes.options.length === 0 ? null : countTable(material, classes),
    toDate: classes.options.length === 0 ? null : toDate(material),
    gravities:
      gravities.length === 0
        ? null
        : countTable(material, { clause, options: gravities, valuesOf: ({ gravity }) => [gravity] })
  }
}

/** Chapter 6: how they were judged, whether the complainant was satisfied, and how they stood at the end of the period. */
export function outcomeChapter(material: ReportMaterial): AnnualReport['outcome'] {
  const { policy, period } = material
  return {
    judgements: countTable(material, {
      clause: policy.closing.decision.clause,
      options: optionsOf(policy, 'judgements'),
      valuesOf: ({ judgement }) => [judgement],
      show: (rows) => shownJudgements(rows, material)
    }),
    satisfactions: countTable(material, {
      clause: policy.closing.satisfaction.clause,
      options: optionsOf(policy, 'satisfactions'),
      valuesOf: ({ satisfied }) => [satisfied]
    }),
    statuses: countTable(material, {
      clause: policy.reports.archive.clause,
      options: countedStatuses.map((id) => ({ id })),
      valuesOf: (signal) => [statusAtEndOf(signal, period.to)],
      show: (rows) => shownStatuses(rows, material)
    })
  }
}
