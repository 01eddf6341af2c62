import { drawLines, heightOf } from './draw-text.ts'
import { columnWidths } from './column-widths.ts'
import { flowingRow } from './flowing-row.ts'
import { drawRule, drawShade } from './rule.ts'
import { need, type Sheet } from './sheet.ts'
import { colours, contentWidth, page, styles, type TextStyle } from './style.ts'
import { drawArtifact, type Tag } from './tags.ts'
import { layOut, type Line, widestWord } from './text-layout.ts'

/** A column: its head, its share of the width, and to which side it is set. */
export interface TableColumn {
  readonly title: string
  readonly share: number
  readonly align?: 'left' | 'right'
}

/** A row; a strong one sums up or stands out. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly strong?: boolean
}

/** A table; its first column names the rows. */
export interface TableModel {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

interface Placed extends TableColumn {
  readonly x: number
  readonly width: number
}

const gutter = 10
const padding = 4

/** No word is so long that it may take more of the width than this. */
const mostForAWord = contentWidth / 3

function place(sheet: Sheet, { columns, rows }: TableModel): Placed[] {
  const room = contentWidth - gutter * (columns.length - 1)
  const needs = columns.map((column, index) => {
    const words = rows.map((row) => widestWord(row.cells[index] ?? '', styleOf(row, column), sheet))
    const widest = Math.max(widestWord(column.title, styles.label, sheet), ...words)
    return { share: column.share, least: Math.min(widest, mostForAWord) }
  })
  const widths = columnWidths(needs, room)
  let x = page.left
  return columns.map((column, index) => {
    const width = widths[index] ?? 0
    const placed = { ...column, x, width }
    x += width + gutter
    return placed
  })
}

function drawHead(sheet: Sheet, columns: readonly Placed[], titles: readonly Line[][], row: Tag | undefined): void {
  const height = Math.max(...titles.map(heightOf))
  for (const [index, { x, width, align }] of columns.entries()) {
    const lines = titles[index] ?? []
    const top = sheet.y + height - heightOf(lines)
    const draw = (): void => drawLines(sheet, lines, x, top, width, align)
    if (row === undefined) drawArtifact(sheet.doc, draw, 'Pagination')
    else row.child('TH', { scope: 'Column' }).draw(draw)
  }
  sheet.y += height + 3
  drawRule(sheet, page.left, sheet.y, contentWidth, { weight: 0.9, colour: colours.accent })
}

function styleOf(row: TableRow, column: TableColumn): TextStyle {
  if (column.align === 'right') return row.strong === true ? styles.strongFigures : styles.figures
  return row.strong === true ? styles.strong : styles.body
}

function drawRow(sheet: Sheet, columns: readonly Placed[], row: TableRow, table: Tag): void {
  const element = table.child('TR')
  const cells = columns.map((column, index) => ({
    x: column.x,
    width: column.width,
    lines: layOut(row.cells[index] ?? '', styleOf(row, column), column.width, sheet),
    tag: index === 0 ? element.child('TH', { scope: 'Row' }) : element.child('TD'),
    ...(column.align === undefined ? {} : { align: column.align })
  }))
  flowingRow(sheet, cells, {
    above: padding,
    below: padding,
    beforePart: (top, height) => {
      if (row.strong === true) drawShade(sheet, page.left - 4, top, contentWidth + 8, height)
    },
    afterPart: (bottom) => drawRule(sheet, page.left, bottom, contentWidth, { weight: 0.4, colour: colours.faint })
  })
}

/** The height a table takes when it stands on one page. */
export function tableHeight(sheet: Sheet, model: TableModel): number {
  const { rows } = model
  const placed = place(sheet, model)
  const head = Math.max(...placed.map(({ title, width }) => heightOf(layOut(title, styles.label, width, sheet))))
  const bodies = rows.map((row) =>
    Math.max(
      ...placed.map((column, index) =>
        heightOf(layOut(row.cells[index] ?? '', styleOf(row, column), column.width, sheet))
      )
    )
  )
  return bodies.reduce((sum, height) => sum + height + 2 * padding, head + 3)
}

/** Draws a table; its head is repeated on every page it goes on to. */
export function table(sheet: Sheet, parent: Tag, model: TableModel, after = 12): void {
  const placed = place(sheet, model)
  const titles = placed.map(({ title, width }) => layOut(title, styles.label, width, sheet))
  need(sheet, Math.max(...titles.map(heightOf)) + 48)
  const element = parent.child('Table')
  drawHead(sheet, placed, titles, element.child('TR'))
  const { continued } = sheet
  sheet.continued = () => {
    continued?.()
    drawHead(sheet, placed, titles, undefined)
  }
  for (const row of model.rows) drawRow(sheet, placed, row, element)
  sheet.continued = continued
  sheet.y += after
}
