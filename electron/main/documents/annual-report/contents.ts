import { drawLine } from '../kit/draw-text.ts'
import { heading } from '../kit/heading.ts'
import { lineAt } from '../kit/paragraph.ts'
import { drawRule } from '../kit/rule.ts'
import { beginPage, type Sheet } from '../kit/sheet.ts'
import { contentWidth, page as paper, styles } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import { layOut } from '../kit/text-layout.ts'

/** A chapter as the table of contents lists it; pages count from 1. */
export interface ContentsEntry {
  readonly number: string
  readonly title: string
  readonly page: number
}

/** The page that is kept for the table of contents until the chapters' pages are known. */
export interface ContentsPage {
  readonly index: number
  readonly top: number
  readonly tag: Tag
}

const row = 24
const style = { ...styles.body, size: 11, leading: 16 }

/** Keeps a page for the table of contents. */
export function keepContentsPage(sheet: Sheet): ContentsPage {
  beginPage(sheet)
  heading(sheet, sheet.root, sheet.t('documents:report.contents'), { style: styles.chapter, before: 0, after: 14 })
  return { index: sheet.doc.bufferedPageRange().count - 1, top: sheet.y, tag: sheet.root.child('TOC') }
}

/** Fills in the table of contents. */
export function fillContents(sheet: Sheet, { index, top, tag }: ContentsPage, entries: readonly ContentsEntry[]): void {
  sheet.doc.switchToPage(index)
  for (const [order, { number, title, page }] of entries.entries()) {
    const y = top + order * row
    const [line] = layOut(title, style, contentWidth, sheet)
    const [figure] = layOut(String(page), style, contentWidth, sheet)
    if (line === undefined || figure === undefined) continue
    const from = paper.left + 28 + line.width + 6
    drawRule(sheet, from, y + 12, paper.left + contentWidth - figure.width - 6 - from, { dotted: true })
    tag.child('TOCI').draw(() => {
      lineAt(sheet, number, { x: paper.left, y, width: 28 }, { ...style, tabular: true })
      drawLine(sheet, line, paper.left + 28, y, contentWidth)
      drawLine(sheet, figure, paper.left, y, contentWidth, 'right')
    })
  }
}
