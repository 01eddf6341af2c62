import { drawLines, heightOf } from './draw-text.ts'
import { drawRule } from './rule.ts'
import { need, type Sheet } from './sheet.ts'
import { colours, contentWidth, page, styles, type TextStyle } from './style.ts'
import { drawArtifact, type Tag, type TagName } from './tags.ts'
import { layOut } from './text-layout.ts'

/** A heading: its number if it has one, and how it is tagged and set. */
export interface HeadingOptions {
  readonly number?: string
  readonly tag?: TagName
  readonly style?: TextStyle
  /** The height that must still fit below it on the same page. */
  readonly keep?: number
  readonly before?: number
  readonly after?: number
}

/** Draws a heading with a rule above it, on the same page as what follows. */
export function heading(sheet: Sheet, parent: Tag, text: string, options: HeadingOptions = {}): void {
  const { number, tag = 'H2', style = styles.heading, keep = 70, before = 10, after = 6 } = options
  const lines = layOut(number === undefined ? text : `${number}  ${text}`, style, contentWidth, sheet)
  need(sheet, before + heightOf(lines) + after + keep)
  if (sheet.y > page.top) sheet.y += before
  drawRule(sheet, page.left, sheet.y, contentWidth, { weight: 1.2, colour: colours.accent })
  sheet.y += 5
  parent.child(tag).draw(() => drawLines(sheet, lines, page.left, sheet.y, contentWidth))
  sheet.y += heightOf(lines) + after
}

/** A heading of lesser weight, without a rule. */
export function subheading(sheet: Sheet, parent: Tag, text: string, keep = 84): void {
  const lines = layOut(text, styles.subheading, contentWidth, sheet)
  need(sheet, heightOf(lines) + keep)
  parent.child('H3').draw(() => drawLines(sheet, lines, page.left, sheet.y, contentWidth))
  sheet.y += heightOf(lines) + 3
}

/** What stands at the top of a page on which a part goes on. */
export function continuedHead(sheet: Sheet, text: string): void {
  const lines = layOut(text, styles.label, contentWidth, sheet)
  drawArtifact(sheet.doc, () => drawLines(sheet, lines, page.left, sheet.y, contentWidth), 'Pagination')
  sheet.y += heightOf(lines) + 3
  drawRule(sheet, page.left, sheet.y, contentWidth, { weight: 0.9, colour: colours.accent })
  sheet.y += 8
}
