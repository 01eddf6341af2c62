import { sayEvidence, sayWay } from '../../../../shared/i18n/describe-clause.ts'
import { paragraph } from '../kit/paragraph.ts'
import { table } from '../kit/table.ts'
import type { Chapter } from './report-page.ts'

/** Chapter 13: clause by clause, how it is carried out and what the period shows of it. */
export const drawCompliance: Chapter = ({ sheet, report }, parent) => {
  const { t } = sheet
  paragraph(sheet, parent, t('clauses:intro'), { after: report.shared ? 4 : 10 })
  if (report.shared) paragraph(sheet, parent, t('clauses:introShared'), { after: 10 })
  const columns = [
    { title: t('clauses:clause'), share: 22 },
    { title: t('clauses:how'), share: 44 },
    { title: t('clauses:evidence'), share: 34 }
  ]
  const rows = report.compliance.clauses.map((clause) => {
    const mark = clause.reconstructed ? ` (${t('clauses:reconstructed')})` : ''
    const shows = sayEvidence(t, clause)
    return {
      cells: [
        `${clause.id} · ${clause.title}${mark}`,
        clause.ways.map((way) => sayWay(t, way)).join('\n'),
        shows.length === 0 ? t('clauses:noEvidence') : shows.join('\n')
      ]
    }
  })
  table(sheet, parent, { columns, rows })
}
