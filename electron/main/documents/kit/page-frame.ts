import { lineAt } from './paragraph.ts'
import { drawRule } from './rule.ts'
import type { Paper } from '../../../../shared/papers/document-input.ts'
import { closeSheet, type Sheet } from './sheet.ts'
import { contentWidth, page, styles } from './style.ts'
import { drawArtifact } from './tags.ts'

/** What stands at the foot of every page: left, in the middle, and at the right the page number. */
export interface Footer {
  readonly left: string
  readonly middle: string
}

/** Writes the foot of every page, once all pages are there. */
export function drawFooters(sheet: Sheet, { left, middle }: Footer): void {
  const { start, count } = sheet.doc.bufferedPageRange()
  const y = page.height - page.bottom + 18
  for (let index = start; index < start + count; index += 1) {
    sheet.doc.switchToPage(index)
    drawRule(sheet, page.left, y, contentWidth)
    const number = sheet.t('documents:pageOf', { page: index + 1, pages: count })
    const place = { x: page.left, y: y + 6, width: contentWidth }
    drawArtifact(
      sheet.doc,
      () => {
        lineAt(sheet, left, place, styles.footer)
        lineAt(sheet, middle, { ...place, align: 'center' }, styles.footer)
        lineAt(sheet, number, { ...place, align: 'right' }, styles.footer)
      },
      'Pagination'
    )
  }
}

/** How far from the top of the page stands that it is a sample's. */
const sampleTop = 22

/** Finishes a document: a sample office's says so at the head of every page. */
export function finish(sheet: Sheet): Promise<Paper> {
  const { start, count } = sheet.doc.bufferedPageRange()
  for (let index = start; sheet.isSample && index < start + count; index += 1) {
    sheet.doc.switchToPage(index)
    const place = { x: page.left, y: sampleTop, width: contentWidth, align: 'center' } as const
    drawArtifact(sheet.doc, () => lineAt(sheet, sheet.t('documents:sample'), place, styles.footer), 'Pagination')
  }
  return closeSheet(sheet)
}
