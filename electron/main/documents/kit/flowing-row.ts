import { drawLines, heightOf } from './draw-text.ts'
import { linesThatFit } from './paragraph.ts'
import { roomLeft, type Sheet, turnPage } from './sheet.ts'
import type { Tag } from './tags.ts'
import type { Line } from './text-layout.ts'

/** A column of lines in a row that may go on over pages. */
export interface FlowingColumn {
  readonly x: number
  readonly width: number
  readonly lines: readonly Line[]
  readonly tag: Tag
  readonly align?: 'left' | 'right'
}

/** What a row keeps around its lines, and what is done with each part of it that stands on one page. */
export interface FlowingRowOptions {
  readonly above: number
  readonly below: number
  readonly beforePart?: (top: number, height: number) => void
  readonly afterPart?: (bottom: number, isLast: boolean) => void
}

const shortRow = 180

/** Whether a row should rather begin on the next page than be torn apart here. */
function belongsOnNextPage(sheet: Sheet, height: number, firstLines: number): boolean {
  const room = roomLeft(sheet)
  return height > room && (height <= shortRow || firstLines > room)
}

/** Draws columns beside each other; columns that do not fit go on at the top of the next page. */
export function flowingRow(sheet: Sheet, columns: readonly FlowingColumn[], options: FlowingRowOptions): void {
  const { above, below, beforePart, afterPart } = options
  const tallest = Math.max(...columns.map(({ lines }) => heightOf(lines)), 0)
  const first = Math.max(...columns.map(({ lines }) => heightOf(lines.slice(0, 3))), 0)
  if (belongsOnNextPage(sheet, above + tallest + below, above + first + below)) turnPage(sheet)
  let rest = columns
  let isLast = false
  while (!isLast) {
    const room = roomLeft(sheet) - above - below
    const parts = rest.map((column) => ({ column, count: Math.max(1, linesThatFit(column.lines, room)) }))
    const height = Math.max(...parts.map(({ column, count }) => heightOf(column.lines.slice(0, count))), 0)
    beforePart?.(sheet.y, above + height + below)
    for (const { column, count } of parts) {
      const lines = column.lines.slice(0, count)
      if (lines.length === 0) continue
      column.tag.draw(() => drawLines(sheet, lines, column.x, sheet.y + above, column.width, column.align))
    }
    sheet.y += above + height + below
    rest = parts.map(({ column, count }) => ({ ...column, lines: column.lines.slice(count) }))
    isLast = rest.every(({ lines }) => lines.length === 0)
    afterPart?.(sheet.y, isLast)
    if (!isLast) turnPage(sheet)
  }
}
