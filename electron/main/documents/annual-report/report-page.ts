import { countText, periodText, reportRowLabel, type ReportTable } from '../../../../shared/i18n/report-words.ts'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import type { ShownCount } from '../../../../shared/domain/reports/count.ts'
import type { ClauseRef, CountRow } from '../../../../shared/domain/reports/parts.ts'
import { hasInk } from '../../../../shared/domain/text/tidy.ts'
import { paragraph } from '../kit/paragraph.ts'
import type { Sheet } from '../kit/sheet.ts'
import { styles } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import type { LocalDay } from '../../../../shared/domain/time.ts'

/** The report being drawn. */
export interface ReportPage {
  readonly sheet: Sheet
  readonly report: AnnualReport
}

/** Draws one chapter below its heading. */
export type Chapter = (page: ReportPage, parent: Tag) => void

/** A count as the report may show it, in words. */
export function countInWords({ sheet: { t } }: ReportPage, count: ShownCount): string {
  return countText(t, count)
}

/** A measured number with the decimals of the language, or a dash. */
export function numberInWords({ sheet: { t, language } }: ReportPage, value: number | null): string {
  if (value === null) return t('documents:empty')
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)
}

/** The name of a row of a table. */
export function nameOf({ sheet: { t } }: ReportPage, row: Pick<CountRow, 'id' | 'label'>, list: ReportTable): string {
  return reportRowLabel(t, list, row)
}

/** The days of a period in words; a whole year is just its number. */
export function periodInWords({ sheet: { t, language } }: ReportPage, from: LocalDay, to: LocalDay): string {
  return periodText(t, { from, to }, language)
}

/** The clause behind what stands above it. */
export function drawClause({ sheet }: ReportPage, parent: Tag, { id, title }: ClauseRef): void {
  const text = sheet.t('documents:report.clause', { id, title })
  paragraph(sheet, parent, text, { style: styles.small, after: 6 })
}

/** What the office wrote, or that it wrote nothing. */
export function drawProse({ sheet }: ReportPage, parent: Tag, text: string): void {
  const isEmpty = !hasInk(text)
  const shown = isEmpty ? sheet.t('documents:report.notWritten') : text
  paragraph(sheet, parent, shown, { style: isEmpty ? styles.remark : styles.body, after: 10 })
}
