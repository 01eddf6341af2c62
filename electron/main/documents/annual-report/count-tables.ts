import type { ReportTable } from '../../../../shared/i18n/report-words.ts'
import type { CountRow, CountTable } from '../../../../shared/domain/reports/parts.ts'
import { barChart, chartHeight, type ChartModel } from '../kit/bar-chart.ts'
import { subheading } from '../kit/heading.ts'
import { paragraph } from '../kit/paragraph.ts'
import { styles } from '../kit/style.ts'
import { table, tableHeight, type TableModel } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import { countInWords, drawClause, nameOf, type ReportPage } from './report-page.ts'

/** What a table of counts is headed with, and where rows without a label of their own find it. */
export interface CountTableOptions {
  readonly title: string
  readonly list: ReportTable
  readonly chart?: boolean
}

/** What may stay together on one page at most. */
const tallest = 560

function shareOf({ sheet: { t } }: ReportPage, { count }: CountRow, { total }: CountTable): string {
  if (typeof count !== 'number' || typeof total !== 'number' || total === 0) return t('documents:empty')
  return t('documents:termFigures.percent', { value: Math.round((100 * count) / total) })
}

function chartOf(page: ReportPage, counts: CountTable, { title, list }: CountTableOptions): ChartModel {
  const rows = counts.rows.map((row) => ({
    label: nameOf(page, row, list),
    bars: [{ length: typeof row.count === 'number' ? row.count : null, shown: countInWords(page, row.count) }]
  }))
  const values = rows.map(({ label, bars }) => `${label} ${bars[0]?.shown ?? ''}`).join(', ')
  const alt = page.sheet.t('documents:report.chartAlt', { title, values })
  return { alt, series: [title], rows }
}

interface Drawn {
  readonly model: TableModel
  readonly chart: ChartModel | undefined
  readonly height: number
}

function drawnOf(page: ReportPage, counts: CountTable, options: CountTableOptions): Drawn {
  const { sheet } = page
  const { t } = sheet
  const rows = counts.rows.map((row) => ({
    cells: [nameOf(page, row, options.list), countInWords(page, row.count), shareOf(page, row, counts)]
  }))
  const total = { cells: [t('documents:report.total'), countInWords(page, counts.total), ''], strong: true }
  const columns = [
    { title: options.title, share: 60 },
    { title: t('documents:report.count'), share: 20, align: 'right' as const },
    { title: t('documents:report.share'), share: 20, align: 'right' as const }
  ]
  const model = { columns, rows: [...rows, total] }
  const chart = options.chart === true ? chartOf(page, counts, options) : undefined
  const height = tableHeight(sheet, model) + (chart === undefined ? 0 : chartHeight(sheet, chart) + 40)
  return { model, chart, height: Math.min(height + 24, tallest) }
}

/** The height a table of counts should have on one page, its heading included. */
export function countTableHeight(page: ReportPage, counts: CountTable, options: CountTableOptions): number {
  return drawnOf(page, counts, options).height + 20
}

/** A table of counts with its clause and total, and if asked a bar chart of the same figures. */
export function countTable(page: ReportPage, parent: Tag, counts: CountTable, options: CountTableOptions): void {
  const { sheet } = page
  const { model, chart, height } = drawnOf(page, counts, options)
  subheading(sheet, parent, options.title, height)
  drawClause(page, parent, counts.clause)
  table(sheet, parent, model)
  if (counts.overlapping) {
    paragraph(sheet, parent, sheet.t('documents:report.overlapping'), { style: styles.small, after: 10 })
  }
  if (chart !== undefined) barChart(sheet, parent, chart)
}
