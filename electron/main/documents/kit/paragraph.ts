import { drawLine, drawLines, heightOf } from './draw-text.ts'
import { need, roomLeft, type Sheet, turnPage } from './sheet.ts'
import { contentWidth, page, styles, type TextStyle } from './style.ts'
import type { Tag, TagName } from './tags.ts'
import { layOut, type Line } from './text-layout.ts'

/** Where and how a paragraph is set. */
export interface ParagraphOptions {
  readonly style?: TextStyle
  readonly x?: number
  readonly width?: number
  readonly after?: number
  readonly tag?: TagName
}

/** How many of the lines fit in a height. */
export function linesThatFit(lines: readonly Line[], height: number): number {
  let used = 0
  const overflow = lines.findIndex((line) => (used += line.height) > height + 0.01)
  return overflow === -1 ? lines.length : overflow
}

/** A paragraph that goes on over as many pages as it needs. */
export function paragraph(sheet: Sheet, parent: Tag, text: string, options: ParagraphOptions = {}): void {
  const { style = styles.body, x = page.left, width = contentWidth, after = 6, tag = 'P' } = options
  const element = parent.child(tag)
  let rest: readonly Line[] = layOut(text, style, width, sheet)
  need(sheet, heightOf(rest.slice(0, 2)))
  while (rest.length > 0) {
    const count = Math.max(1, linesThatFit(rest, roomLeft(sheet)))
    const now = rest.slice(0, count)
    element.draw(() => drawLines(sheet, now, x, sheet.y, width))
    sheet.y += heightOf(now)
    rest = rest.slice(count)
    if (rest.length > 0) turnPage(sheet)
  }
  sheet.y += after
}

/** A single line at a fixed place, cut off nowhere: for footers, numbers and labels. */
export function lineAt(
  sheet: Sheet,
  text: string,
  place: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly align?: 'left' | 'right' | 'center'
  },
  style: TextStyle
): void {
  const [line] = layOut(text, style, 10_000, sheet)
  if (line !== undefined) drawLine(sheet, line, place.x, place.y, place.width, place.align ?? 'left')
}
