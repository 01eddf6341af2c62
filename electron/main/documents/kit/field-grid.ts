import { choiceLines, type Choice } from './choices.ts'
import { drawLines, heightOf } from './draw-text.ts'
import { flowingRow } from './flowing-row.ts'
import { drawRule } from './rule.ts'
import { need, type Sheet } from './sheet.ts'
import { contentWidth, page, styles, type TextStyle } from './style.ts'
import type { Tag } from './tags.ts'
import { layOut, type Line } from './text-layout.ts'

/** What a field of a form shows: text, choices to tick, or room to write by hand. */
export type FieldBody =
  | { readonly kind: 'text'; readonly text: string; readonly style?: TextStyle }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'room'; readonly lines: number }

/** A field of a form: how many of the twelve columns it takes, its label and the clause behind it. */
export interface GridField {
  readonly span: number
  readonly label: string
  readonly clause?: string
  readonly body: FieldBody
}

const columns = 12
const gutter = 14
const writingLine = 22

interface Cell extends GridField {
  readonly x: number
  readonly width: number
}

/** Fills rows of twelve columns; the last field of a row takes what is left. */
function rowsOf(fields: readonly GridField[]): GridField[][] {
  const rows: GridField[][] = []
  let free = 0
  for (const field of fields) {
    const row = rows.at(-1)
    if (row !== undefined && field.span <= free) {
      row.push(field)
      free -= field.span
    } else {
      rows.push([field])
      free = columns - field.span
    }
  }
  return rows
}

function placed(row: readonly GridField[]): Cell[] {
  const unit = (contentWidth + gutter) / columns
  let taken = 0
  return row.map((field, index) => {
    const span = index === row.length - 1 ? columns - taken : field.span
    const cell = { ...field, x: page.left + taken * unit, width: span * unit - gutter }
    taken += span
    return cell
  })
}

function labelLines(sheet: Sheet, { label, clause, width }: Cell): Line[] {
  const lines = layOut(label, styles.label, width, sheet)
  const last = lines.at(-1)
  const [note] = clause === undefined ? [] : layOut(clause, styles.clause, width, sheet)
  if (last === undefined || note === undefined) return lines
  const at = last.width + 6
  if (at + note.width > width) return [...lines, note]
  const segments = [...last.segments, ...note.segments.map((segment) => ({ ...segment, x: segment.x + at }))]
  return [...lines.slice(0, -1), { ...last, segments, width: at + note.width }]
}

function bodyLines(sheet: Sheet, { body, width }: Cell): Line[] {
  if (body.kind === 'room') return []
  if (body.kind === 'choices') return choiceLines(body.choices, width, sheet)
  return layOut(body.text, body.style ?? styles.body, width, sheet)
}

function emptyLine(height: number): Line {
  return { segments: [], width: 0, height, size: height, isRightToLeft: false }
}

function drawWritingLines(sheet: Sheet, cells: readonly Cell[], top: number): void {
  for (const { body, x, width } of cells) {
    if (body.kind !== 'room') continue
    for (let line = 1; line < body.lines; line += 1) {
      drawRule(sheet, x, top + line * writingLine, width, { dotted: true })
    }
  }
}

function drawRow(sheet: Sheet, parent: Tag, cells: readonly Cell[]): void {
  const labels = cells.map((cell) => labelLines(sheet, cell))
  const labelHeight = Math.max(...labels.map(heightOf))
  const rooms = cells.map(({ body }) => (body.kind === 'room' ? body.lines * writingLine - 6 : 0))
  const bodies = cells.map((cell) => bodyLines(sheet, cell))
  const tallest = Math.max(...bodies.map(heightOf), ...rooms)
  need(sheet, labelHeight + Math.max(...rooms, tallest <= 180 ? tallest : 42) + 14)
  const items = cells.map(() => parent.child('LI'))
  for (const [index, { x, width }] of cells.entries()) {
    const lines = labels[index] ?? []
    const top = sheet.y + labelHeight - heightOf(lines)
    items[index]?.child('Lbl').draw(() => drawLines(sheet, lines, x, top, width))
  }
  sheet.y += labelHeight
  drawWritingLines(sheet, cells, sheet.y)
  const flowing = cells.map(({ x, width }, index) => {
    const lines = bodies[index] ?? []
    const room = rooms[index] ?? 0
    const item = items[index] ?? parent
    return { x, width, lines: room > 0 ? [emptyLine(room)] : lines, tag: item.child('LBody') }
  })
  flowingRow(sheet, flowing, {
    above: 0,
    below: 3,
    afterPart: (bottom, isLast) => {
      for (const { x, width } of isLast ? cells : []) drawRule(sheet, x, bottom, width)
    }
  })
  sheet.y += 7
}

/** Draws the fields of a form in a grid of twelve columns. */
export function fieldGrid(sheet: Sheet, parent: Tag, fields: readonly GridField[]): void {
  if (fields.length === 0) return
  const list = parent.child('L')
  for (const row of rowsOf(fields)) drawRow(sheet, list, placed(row))
}
