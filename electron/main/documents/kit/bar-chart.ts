import { drawLines, heightOf } from './draw-text.ts'
import { lineAt } from './paragraph.ts'
import { need, type Sheet } from './sheet.ts'
import { colours, contentWidth, page, styles } from './style.ts'
import type { Tag } from './tags.ts'
import { layOut, type Line } from './text-layout.ts'

/** A bar: its length, or null when only its value in words may be shown. */
export interface Bar {
  readonly length: number | null
  readonly shown: string
}

/** A row of a chart: one bar for each series. */
export interface ChartRow {
  readonly label: string
  readonly bars: readonly Bar[]
}

/** A chart of horizontal bars; series are told apart by their hatching and named in a legend. */
export interface ChartModel {
  readonly alt: string
  readonly series: readonly string[]
  readonly rows: readonly ChartRow[]
  /** The length of a full bar; the longest bar when absent. */
  readonly full?: number
}

const barHeight = 10
const barGap = 2
const rowGap = 7
const labelShare = 0.34
const valueRoom = 62
const legendHeight = 18
const spacing = [3.2, 0, 1.7] as const

function drawHatching({ doc }: Sheet, x: number, y: number, width: number, step: number): void {
  doc.save().rect(x, y, width, barHeight).clip().lineWidth(0.7).strokeColor(colours.accent)
  for (let at = x - barHeight; at < x + width; at += step) {
    doc
      .moveTo(at, y + barHeight)
      .lineTo(at + barHeight, y)
      .stroke()
  }
  doc.restore()
}

function drawBar(sheet: Sheet, series: number, x: number, y: number, width: number): void {
  if (width <= 0) return
  const step = spacing[series % spacing.length] ?? 0
  if (step > 0) drawHatching(sheet, x, y, width, step)
  sheet.doc.save().lineWidth(0.9).strokeColor(colours.accent).rect(x, y, width, barHeight).stroke().restore()
}

function drawLegend(sheet: Sheet, figure: Tag, series: readonly string[]): void {
  if (series.length < 2) return
  let x: number = page.left + contentWidth * labelShare + 12
  figure.draw(() => {
    for (const [index, name] of series.entries()) {
      drawBar(sheet, index, x, sheet.y + 1, 22)
      const [line] = layOut(name, styles.small, contentWidth, sheet)
      lineAt(sheet, name, { x: x + 28, y: sheet.y, width: contentWidth }, styles.small)
      x += 28 + (line?.width ?? 0) + 24
    }
  })
  sheet.y += legendHeight
}

function longestOf(rows: readonly ChartRow[]): number {
  return Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ length }) => length ?? 0)))
}

interface Measured {
  readonly lines: readonly Line[]
  readonly height: number
}

function measured(sheet: Sheet, rows: readonly ChartRow[]): Measured[] {
  return rows.map(({ label, bars }) => {
    const lines = layOut(label, styles.small, contentWidth * labelShare, sheet)
    return { lines, height: Math.max(heightOf(lines), bars.length * (barHeight + barGap)) + rowGap }
  })
}

/** The height a chart takes with its legend. */
export function chartHeight(sheet: Sheet, { rows, series }: ChartModel): number {
  return measured(sheet, rows).reduce((sum, { height }) => sum + height, series.length < 2 ? 0 : legendHeight)
}

/** Draws a bar chart as vectors, with the value written at the end of every bar. */
export function barChart(sheet: Sheet, parent: Tag, model: ChartModel): void {
  const { alt, series, rows, full } = model
  const labelWidth = contentWidth * labelShare
  const left = page.left + labelWidth + 12
  const unit = (contentWidth - labelWidth - 12 - valueRoom) / (full ?? longestOf(rows))
  const heights = measured(sheet, rows)
  need(sheet, Math.min(chartHeight(sheet, model), 560))
  const figure = parent.child('Figure', { alt })
  drawLegend(sheet, figure, series)
  for (const [index, row] of rows.entries()) {
    const { lines, height } = heights[index] ?? { lines: [], height: 0 }
    need(sheet, height)
    figure.draw(() => {
      drawLines(sheet, lines, page.left, sheet.y, labelWidth, 'right')
      for (const [number, { length, shown }] of row.bars.entries()) {
        const y = sheet.y + number * (barHeight + barGap)
        const width = (length ?? 0) * unit
        drawBar(sheet, number, left, y, width)
        lineAt(sheet, shown, { x: left + width + 5, y: y - 1, width: valueRoom }, styles.small)
      }
      sheet.doc.save().lineWidth(0.6).strokeColor(colours.line)
      sheet.doc
        .moveTo(left, sheet.y - 3)
        .lineTo(left, sheet.y + height - 4)
        .stroke()
        .restore()
    })
    sheet.y += height
  }
  sheet.y += 10
}
