import { formatDay, formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { lengthInWords } from '../../../../shared/i18n/describe.ts'
import { setAsideText, uncountedText } from '../../../../shared/i18n/report-words.ts'
import { subheading } from '../kit/heading.ts'
import { paragraph } from '../kit/paragraph.ts'
import { styles } from '../kit/style.ts'
import { table } from '../kit/table.ts'
import { type Chapter, drawClause, drawProse, type ReportPage } from './report-page.ts'
import type { Tag } from '../kit/tags.ts'

/** Chapter 1: the period, where the figures come from, and what the office wrote. */
export const drawIntroduction: Chapter = (page, parent) => {
  const { sheet, report } = page
  const { t, language } = sheet
  const period = { from: formatDay(report.from, language), to: formatDay(report.to, language) }
  drawClause(page, parent, report.introduction.clause)
  paragraph(sheet, parent, t('documents:introduction.period', { office: report.office.name, ...period }))
  const moment = formatInstant(report.madeAt, language)
  paragraph(sheet, parent, t('documents:introduction.basis', { moment }))
  for (const said of uncountedText(t, report.uncounted)) paragraph(sheet, parent, said, { style: styles.strong })
  for (const said of setAsideText(t, report.setAside)) paragraph(sheet, parent, said)
  if (report.signals.total === 0) paragraph(sheet, parent, t('documents:report.noSignals'), { style: styles.strong })
  drawProse(page, parent, report.introduction.text)
}

function drawTerms({ sheet, report }: ReportPage, parent: Tag): void {
  const { t } = sheet
  subheading(sheet, parent, t('documents:regulation.terms'))
  const columns = [
    { title: t('documents:terms.term'), share: 40 },
    { title: t('documents:terms.length'), share: 20 },
    { title: t('documents:terms.clause'), share: 40 }
  ]
  const rows = report.regulation.terms.map(({ label, length, clause }) => ({
    cells: [label, lengthInWords(t, length), `${clause.id} · ${clause.title}`]
  }))
  table(sheet, parent, { columns, rows })
}

function drawBody({ sheet, report }: ReportPage, parent: Tag): void {
  const body = report.regulation.independentBody
  if (body === null) return
  const { t } = sheet
  const parts = [body.name.trim(), body.place.trim()].filter((part) => part !== '')
  const name = parts.length === 0 ? t('documents:regulation.unnamedBody') : parts.join(', ')
  const text = body.binding ? t('documents:regulation.bindingBody', { name }) : t('documents:regulation.body', { name })
  paragraph(sheet, parent, `${text} (${body.clause.id})`, { after: 10 })
}

/** Chapter 2: the regulation's main points, its terms, and where else a complainant can go. */
export const drawRegulation: Chapter = (page, parent) => {
  const { sheet, report } = page
  const { t, language } = sheet
  const { title, policy, version, effectiveFrom, points } = report.regulation
  const day = formatDay(effectiveFrom, language)
  paragraph(sheet, parent, t('documents:regulation.inForce', { title, policy, version, day }), { after: 10 })
  drawTerms(page, parent)
  drawBody(page, parent)
  subheading(sheet, parent, t('documents:regulation.points'))
  const columns = [
    { title: t('documents:terms.clause'), share: 34 },
    { title: t('documents:regulation.asks'), share: 66 }
  ]
  const rows = points.map((point) => ({ cells: [`${point.id} · ${point.title}`, point.summary] }))
  table(sheet, parent, { columns, rows })
}
