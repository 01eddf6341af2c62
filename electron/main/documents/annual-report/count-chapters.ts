import { barChart, chartHeight } from '../kit/bar-chart.ts'
import { subheading } from '../kit/heading.ts'
import { table, type TableColumn } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import { monthText } from '../../../../shared/i18n/report-words.ts'
import type { ShownCount } from '../../../../shared/domain/reports/count.ts'
import type { AnnualReportChapter } from '../../../../shared/domain/reports/annual-report.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import type { CountTable } from '../../../../shared/domain/reports/parts.ts'
import { countTable, countTableHeight, type CountTableOptions } from './count-tables.ts'
import { type Chapter, countInWords, drawClause, numberInWords, periodInWords, type ReportPage } from './report-page.ts'

function figures(titles: readonly string[]): TableColumn[] {
  return titles.map((title, index) => (index === 0 ? { title, share: 40 } : { title, share: 20, align: 'right' }))
}

function drawMonths(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  const series = [t('documents:signals.received'), t('documents:signals.ended')]
  const bar = (count: ShownCount): { length: number | null; shown: string } => ({
    length: typeof count === 'number' ? count : null,
    shown: countInWords(page, count)
  })
  const rows = report.signals.months.map(({ month, received, ended }) => ({
    label: monthText(month, sheet.language),
    bars: [bar(received), bar(ended)]
  }))
  const values = rows.map(({ label, bars }) => `${label} ${bars.map(({ shown }) => shown).join(' / ')}`).join(', ')
  const title = `${t('documents:signals.months')}, ${series.join(' / ')}`
  const chart = { alt: t('documents:report.chartAlt', { title, values }), series, rows }
  subheading(sheet, parent, t('documents:signals.months'), Math.min(chartHeight(sheet, chart), 560))
  barChart(sheet, parent, chart)
}

function drawCompared(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  const { compared } = report.signals
  subheading(sheet, parent, t('reports:table.compared'))
  const columns = figures([
    t('documents:signals.year'),
    t('documents:signals.received'),
    t('documents:signals.ended'),
    t('documents:signals.median')
  ])
  const rows = compared.map(({ from, to, received, ended, medianDays }, index) => ({
    cells: [
      periodInWords(page, from, to),
      countInWords(page, received),
      countInWords(page, ended),
      numberInWords(page, medianDays)
    ],
    strong: index === compared.length - 1
  }))
  table(sheet, parent, { columns, rows })
}

/** Chapter 3: how many signals, by kind, by month and beside earlier periods. */
export const drawSignals: Chapter = (page, parent) => {
  const { sheet, report } = page
  const { t } = sheet
  const { clause, total, ended, openAtStart, openAtEnd, kinds, grounds } = report.signals
  drawClause(page, parent, clause)
  const columns = [
    { title: t('documents:signals.figure'), share: 70 },
    { title: t('documents:report.count'), share: 30, align: 'right' as const }
  ]
  const rows = [
    { cells: [t('documents:signals.openAtStart'), countInWords(page, openAtStart)] },
    { cells: [t('documents:signals.received'), countInWords(page, total)] },
    { cells: [t('documents:signals.ended'), countInWords(page, ended)] },
    { cells: [t('documents:signals.openAtEnd'), countInWords(page, openAtEnd)], strong: true }
  ]
  table(sheet, parent, { columns, rows })
  countTable(page, parent, kinds, { title: t('documents:signals.kinds'), list: 'kinds' })
  for (const { table: counts, id, label = id } of grounds) {
    countTable(page, parent, counts, { title: t('reports:table.groundsOf', { kind: label }), list: 'grounds' })
  }
  drawCompared(page, parent)
  drawMonths(page, parent)
}

interface FirstTable {
  readonly counts: CountTable
  readonly options: CountTableOptions
}

function classesOptions(t: Translate): CountTableOptions {
  return { title: t('documents:classes.classes'), list: 'classes', chart: true }
}

function gravitiesOptions(t: Translate): CountTableOptions {
  return { title: t('documents:classes.gravities'), list: 'gravities' }
}

/** The tables that chapters 4 to 6 open with; a chapter begins on a page where its table fits. */
const firstTables = {
  origin: ({ sheet: { t }, report }) => ({
    counts: report.origin.channels,
    options: { title: t('documents:origin.channels'), list: 'channels', chart: true }
  }),
  classes: ({ sheet: { t }, report: { classes } }) =>
    classes.classes === null
      ? classes.gravities && { counts: classes.gravities, options: gravitiesOptions(t) }
      : { counts: classes.classes, options: classesOptions(t) },
  outcome: ({ sheet: { t }, report }) => ({
    counts: report.outcome.judgements,
    options: { title: t('documents:outcome.judgements'), list: 'judgements', chart: true }
  })
} satisfies Record<string, (page: ReportPage) => FirstTable | null>

/** The height that must be free below the heading of a chapter. */
export function openingHeight(page: ReportPage, chapter: AnnualReportChapter): number {
  if (chapter !== 'origin' && chapter !== 'classes' && chapter !== 'outcome') return 190
  const first: FirstTable | null = firstTables[chapter](page)
  return first === null ? 190 : countTableHeight(page, first.counts, first.options)
}

/** Chapter 4: how signals came in, and from whom. */
export const drawOrigin: Chapter = (page, parent) => {
  const { t } = page.sheet
  const { channels, modes, complainantKinds } = page.report.origin
  countTable(page, parent, channels, firstTables.origin(page).options)
  countTable(page, parent, modes, { title: t('documents:origin.modes'), list: 'modes' })
  countTable(page, parent, complainantKinds, {
    title: t('documents:origin.complainantKinds'),
    list: 'complainantKinds'
  })
}

/** Chapter 5: what the complaints were about, as table and bar chart. */
export const drawClasses: Chapter = (page, parent) => {
  const { t } = page.sheet
  const { classes, toDate, gravities } = page.report.classes
  if (classes !== null) countTable(page, parent, classes, classesOptions(t))
  if (toDate !== null) {
    const period = periodInWords(page, toDate.from, toDate.to)
    countTable(page, parent, toDate.classes, { title: t('documents:classes.toDate', { period }), list: 'classes' })
  }
  if (gravities !== null) countTable(page, parent, gravities, gravitiesOptions(t))
}

/** Chapter 6: judgements, satisfaction, and where the dossiers stand. */
export const drawOutcome: Chapter = (page, parent) => {
  const { t } = page.sheet
  const { judgements, satisfactions, statuses } = page.report.outcome
  countTable(page, parent, judgements, firstTables.outcome(page).options)
  countTable(page, parent, satisfactions, { title: t('documents:outcome.satisfactions'), list: 'satisfactions' })
  countTable(page, parent, statuses, { title: t('documents:outcome.statuses'), list: 'statuses' })
}
