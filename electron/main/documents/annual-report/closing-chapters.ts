import { formatDay } from '../../../../shared/domain/calendar/format.ts'
import { fieldGrid } from '../kit/field-grid.ts'
import { paragraph } from '../kit/paragraph.ts'
import type { Tag } from '../kit/tags.ts'
import { type Chapter, drawClause, drawProse, type ReportPage } from './report-page.ts'

/** Chapter 10: how complaints can be prevented and work improved. */
export const drawRecommendations: Chapter = (page, parent) => {
  drawClause(page, parent, page.report.recommendations.clause)
  drawProse(page, parent, page.report.recommendations.text)
}

/** For whom the report is, and when it was discussed. */
function drawPresentation({ sheet, report }: ReportPage, parent: Tag): void {
  if (report.returning === null) return
  const { audience, presentedOn } = report.returning
  const text =
    presentedOn === null
      ? sheet.t('documents:discussion.toCome', { audience })
      : sheet.t('documents:discussion.held', { audience, day: formatDay(presentedOn, sheet.language) })
  paragraph(sheet, parent, text, { after: 10 })
}

/** Chapter 11: what was decided and discussed; room to write when that is still to come. */
export const drawDiscussion: Chapter = (page, parent) => {
  const { sheet, report } = page
  drawClause(page, parent, report.discussion.clause)
  drawPresentation(page, parent)
  if (report.discussion.text.trim() !== '') {
    drawProse(page, parent, report.discussion.text)
    return
  }
  const label = sheet.t('documents:discussion.room')
  fieldGrid(sheet, parent, [{ span: 12, label, body: { kind: 'room', lines: 6 } }])
}

/** What one signature takes: two rows of fields and the room below them. */
const signatureHeight = 124

/** The height of chapter 12 below its heading, so that the signatures stand on one page. */
export function adoptionHeight({ report }: ReportPage): number {
  return 48 + report.adoption.lines.length * signatureHeight
}

/** Chapter 12: a line for each signature. */
export const drawAdoption: Chapter = (page, parent) => {
  const { sheet, report } = page
  const { t } = sheet
  drawClause(page, parent, report.adoption.clause)
  paragraph(sheet, parent, t('documents:adoption.intro'), { after: 10 })
  for (const line of report.adoption.lines) {
    const role = line.id === 'management' ? t('documents:adoption.management') : (line.label ?? line.id)
    fieldGrid(sheet, parent, [
      { span: 6, label: `${t('documents:signatures.name')}, ${role}`, body: { kind: 'room', lines: 2 } },
      { span: 6, label: t('documents:signatures.signature'), body: { kind: 'room', lines: 2 } },
      { span: 6, label: t('documents:adoption.place'), body: { kind: 'room', lines: 1 } }
    ])
    sheet.y += 14
  }
}
