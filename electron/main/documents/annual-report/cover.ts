import { formatInstant, formatLongDay } from '../../../../shared/domain/calendar/format.ts'
import { paragraph } from '../kit/paragraph.ts'
import { drawRule } from '../kit/rule.ts'
import { colours, contentWidth, page as paper, styles } from '../kit/style.ts'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import type { Language } from '../../../../shared/i18n/texts.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import type { ReportPage } from './report-page.ts'

/** The report's own name. */
export function titleOf({ year, from, to }: AnnualReport, t: Translate, language: Language): string {
  if (year !== null) return t('documents:report.title', { year })
  return t('documents:report.titleOfPeriod', { from: formatLongDay(from, language), to: formatLongDay(to, language) })
}

/** The first page: whose report it is, over which period, and who may read it. */
export function drawCover({ sheet, report }: ReportPage): void {
  const { t, root, language } = sheet
  const { office, year, from, to, shared, smallCount, madeAt, confidentiality, returning } = report
  sheet.y = 190
  drawRule(sheet, paper.left, sheet.y, 90, { weight: 3, colour: colours.accent })
  sheet.y += 22
  paragraph(sheet, root, office.name, { style: { ...styles.title, colour: colours.ink }, after: 6 })
  const name = year === null ? t('documents:report.periodTitle') : t('documents:report.title', { year })
  paragraph(sheet, root, name, { style: styles.cover, tag: 'H1', after: 4 })
  const period = t('documents:report.period', { from: formatLongDay(from, language), to: formatLongDay(to, language) })
  paragraph(sheet, root, period, { style: { ...styles.body, size: 12, leading: 18 }, after: 4 })
  if (returning !== null) {
    const { audience, clause } = returning
    paragraph(sheet, root, t('documents:report.audience', { audience, clause: clause.id }), {
      style: styles.body,
      after: 4
    })
  }
  const moment = formatInstant(madeAt, language)
  paragraph(sheet, root, t('documents:report.madeAt', { moment }), { style: styles.quiet })
  sheet.y = 640
  drawRule(sheet, paper.left, sheet.y, contentWidth)
  sheet.y += 12
  paragraph(sheet, root, shared ? t('documents:report.shared') : t('documents:report.internal'), {
    style: styles.strong,
    after: 2
  })
  const note = shared
    ? t('documents:report.sharedNote', { most: smallCount - 1, below: smallCount })
    : t('documents:report.internalNote')
  paragraph(sheet, root, `${note} (${confidentiality.id})`, { style: styles.quiet, width: contentWidth * 0.75 })
}
