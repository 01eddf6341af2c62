import { paragraph } from './paragraph.ts'
import type { Sheet } from './sheet.ts'
import { styles } from './style.ts'

/** What a paper of the office begins with: whose it is, what it is, and when it was made. */
export interface TitleBlock {
  readonly office: string
  readonly title: string
  readonly made: string
}

/** Draws the office's name, the title as the paper's first heading, and a line below it. */
export function drawTitleBlock(sheet: Sheet, { office, title, made }: TitleBlock): void {
  const { root } = sheet
  paragraph(sheet, root, office, { style: styles.strong, after: 8 })
  paragraph(sheet, root, title, { style: styles.cover, tag: 'H1', after: 0 })
  paragraph(sheet, root, made, { style: styles.quiet, after: 14 })
}
