import { formatDay } from '../../../../shared/domain/calendar/format.ts'
import type { Measure } from '../../../../shared/domain/reports/parts.ts'
import { subheading } from '../kit/heading.ts'
import { paragraph } from '../kit/paragraph.ts'
import { styles } from '../kit/style.ts'
import { table } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import {
  type Chapter,
  countInWords,
  drawClause,
  drawProse,
  nameOf,
  periodInWords,
  type ReportPage
} from './report-page.ts'

/** Says that the words of some dossiers are left out, for whom they are none of their business (EW-4.4). */
function drawPartial({ sheet }: ReportPage, parent: Tag, isPartial: boolean): void {
  if (isPartial) paragraph(sheet, parent, sheet.t('reports:partial'), { style: styles.remark, after: 10 })
}

function drawCauses(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  const perClass = report.causes.perClass.filter(({ causes }) => causes.length > 0)
  subheading(sheet, parent, t('documents:causes.perClass'))
  if (perClass.length === 0 && report.causes.isPartial) return
  if (perClass.length === 0) {
    const text = report.shared ? t('documents:causes.withheld') : t('documents:causes.none')
    paragraph(sheet, parent, text, { style: styles.remark, after: 10 })
    return
  }
  const columns = [
    { title: t('documents:classes.classes'), share: 34 },
    { title: t('documents:measures.dossier'), share: 16 },
    { title: t('fields:settlement.cause'), share: 60 }
  ]
  const rows = perClass.flatMap(({ causes, ...row }) =>
    causes.map(({ number, text }, index) => ({
      cells: [index === 0 ? nameOf(page, row, 'classes') : '', number, text]
    }))
  )
  table(sheet, parent, { columns, rows })
}

function drawTrends(page: ReportPage, parent: Tag): void {
  const { sheet, report } = page
  const { t } = sheet
  if (report.causes.trends.length === 0) return
  subheading(sheet, parent, t('reports:table.trends'))
  const periods = report.signals.compared.map(({ from, to }) => ({
    title: periodInWords(page, from, to),
    share: 11,
    align: 'right' as const
  }))
  const columns = [{ title: t('documents:classes.classes'), share: 44 }, ...periods]
  const rows = report.causes.trends.map(({ counts, ...row }) => ({
    cells: [nameOf(page, row, 'classes'), ...counts.map((count) => countInWords(page, count))]
  }))
  table(sheet, parent, { columns, rows })
}

/** Chapter 8: what lay behind the complaints, and how their classes go from period to period. */
export const drawCausesChapter: Chapter = (page, parent) => {
  drawClause(page, parent, page.report.causes.clause)
  drawProse(page, parent, page.report.causes.text)
  drawCauses(page, parent)
  drawPartial(page, parent, page.report.causes.isPartial)
  drawTrends(page, parent)
}

function drawMeasures(page: ReportPage, parent: Tag, title: string, measures: readonly Measure[]): void {
  const { sheet } = page
  const { t, language } = sheet
  subheading(sheet, parent, title)
  if (measures.length === 0 && page.report.measures.isPartial) return
  if (measures.length === 0) {
    paragraph(sheet, parent, t('documents:measures.none'), { style: styles.remark, after: 10 })
    return
  }
  const who = ({ owner, readyOn }: Measure): string =>
    [owner, readyOn === null ? '' : formatDay(readyOn, language)].filter((part) => part !== '').join('\n')
  const isKnown = measures.some(({ number }) => number !== null)
  const columns = [
    ...(isKnown ? [{ title: t('documents:measures.dossier'), share: 16 }] : []),
    ...(isKnown ? [{ title: t('documents:measures.corrective'), share: 24 }] : []),
    { title: t('documents:measures.preventive'), share: 30 },
    { title: t('documents:measures.owner'), share: 22 },
    { title: t('documents:measures.effect'), share: 26 }
  ]
  const rows = measures.map((measure) => ({
    cells: [
      ...(isKnown ? [measure.number ?? '', measure.corrective || t('documents:empty')] : []),
      measure.preventive || t('documents:empty'),
      who(measure) || t('documents:empty'),
      measure.effect || t('documents:measures.effectUnknown')
    ]
  }))
  table(sheet, parent, { columns, rows })
}

/** Chapter 9: what is done about it, and what came of the measures of the period before. */
export const drawMeasuresChapter: Chapter = (page, parent) => {
  const { t } = page.sheet
  const { clause, text, current, previous, isPartial } = page.report.measures
  drawClause(page, parent, clause)
  drawProse(page, parent, text)
  drawMeasures(page, parent, t('documents:measures.current'), current)
  drawMeasures(page, parent, t('reports:measures.previous'), previous)
  drawPartial(page, parent, isPartial)
}
