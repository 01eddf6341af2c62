import type { ShownLeadTime, TermFigures } from '../../../../shared/domain/reports/parts.ts'
import { outcomeText } from '../../../../shared/i18n/describe.ts'
import { barChart, chartHeight } from '../kit/bar-chart.ts'
import { subheading } from '../kit/heading.ts'
import { paragraph } from '../kit/paragraph.ts'
import { styles } from '../kit/style.ts'
import { table } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import { type Chapter, countInWords, drawClause, numberInWords, type ReportPage } from './report-page.ts'
import { termOutcomes } from '../../../../shared/domain/terms/term.ts'

const right = 'right' as const

function drawLeadTimes(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  const row = (label: string, { count, median, longest }: ShownLeadTime): { cells: string[] } => ({
    cells: [label, countInWords(page, count), numberInWords(page, median), numberInWords(page, longest)]
  })
  subheading(sheet, parent, t('documents:leadTimes.title'))
  const columns = [
    { title: t('documents:leadTimes.of'), share: 46 },
    { title: t('documents:leadTimes.count'), share: 18, align: right },
    { title: t('documents:leadTimes.median'), share: 18, align: right },
    { title: t('documents:leadTimes.longest'), share: 18, align: right }
  ]
  const rows = [
    row(t('documents:leadTimes.toDecision'), report.terms.toDecision),
    row(t('documents:leadTimes.toClosing'), report.terms.toClosing)
  ]
  table(sheet, parent, { columns, rows })
  paragraph(sheet, parent, t('reports:table.leadTimesNote'), { style: styles.small, after: 10 })
}

function percentage({ sheet: { t } }: ReportPage, { inTime }: TermFigures): string {
  return inTime === null ? t('documents:empty') : t('documents:termFigures.percent', { value: inTime })
}

function isOffices({ kind }: TermFigures): boolean {
  return kind !== 'complainant'
}

/** What complainants did with the terms that are theirs: nobody is in time or late. */
function drawOwnTerms(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  const outcomes = termOutcomes.filter((outcome) => outcome !== 'superseded')
  const rows = report.terms.terms
    .filter((term) => !isOffices(term))
    .map((term) => ({
      cells: [term.label, term.clause.id, ...outcomes.map((outcome) => countInWords(page, term[outcome]))]
    }))
  if (rows.length === 0) return
  const columns = [
    { title: t('documents:terms.term'), share: 33 },
    { title: t('documents:terms.clause'), share: 15 },
    ...outcomes.map((outcome) => ({ title: outcomeText(t, outcome, 'complainant'), share: 13, align: right }))
  ]
  subheading(sheet, parent, t('reports:table.ownTerms'))
  table(sheet, parent, { columns, rows })
}

function drawFigures(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  subheading(sheet, parent, t('documents:termFigures.title'))
  const columns = [
    { title: t('documents:terms.term'), share: 29 },
    { title: t('documents:terms.clause'), share: 13 },
    ...termOutcomes.map((outcome) => ({
      title: t(`outcomes:${outcome}`),
      share: 14,
      align: right
    })),
    { title: t('documents:termFigures.inTime'), share: 14, align: right }
  ]
  const rows = report.terms.terms.filter(isOffices).map((term) => ({
    cells: [
      term.label,
      term.clause.id,
      ...[term.met, term.missed, term.superseded, term.running, term.lapsed].map((count) => countInWords(page, count)),
      percentage(page, term)
    ]
  }))
  table(sheet, parent, { columns, rows }, 6)
  paragraph(sheet, parent, t('documents:termFigures.note'), { style: styles.small, after: 10 })
}

function drawChart(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  const title = t('documents:termFigures.chart')
  const rows = report.terms.terms
    .filter(({ kind }) => kind === 'office')
    .map((term) => ({
      label: `${term.label} (${term.clause.id})`,
      bars: [{ length: term.inTime, shown: percentage(page, term) }]
    }))
  if (rows.length === 0) return
  const values = rows.map(({ label, bars }) => `${label} ${bars[0]?.shown ?? ''}`).join(', ')
  const chart = { alt: t('documents:report.chartAlt', { title, values }), series: [title], rows, full: 100 }
  subheading(sheet, parent, title, chartHeight(sheet, chart))
  barChart(sheet, parent, chart)
}

/** Chapter 7: lead times, and how each term fared with the clause that sets it. */
export const drawTermsChapter: Chapter = (page, parent) => {
  const { sheet, report } = page
  drawClause(page, parent, report.terms.clause)
  drawLeadTimes(page, parent)
  drawFigures(page, parent)
  drawOwnTerms(page, parent)
  drawChart(page, parent)
  const open = countInWords(page, report.terms.openAtEnd)
  paragraph(sheet, parent, sheet.t('documents:termFigures.openAtEnd', { open }), { style: styles.strong, after: 10 })
}
