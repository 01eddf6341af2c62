import type { ShownCount } from '../../../../shared/domain/reports/count.ts'

/** One series of bars; a count that is not shown has no bar. */
export interface ChartSeries {
  readonly label: string
  readonly values: readonly (number | null)[]
}

/** The height of a bar, or null when the count is not shown. */
export function barOf(count: ShownCount): number | null {
  return typeof count === 'number' ? count : null
}

/** Whether there is any bar to draw. */
export function hasBars(series: readonly ChartSeries[]): boolean {
  return series.some(({ values }) => values.some((value) => value !== null && value > 0))
}

const longestLine = 30

/** Breaks a long label into lines, between words. */
export function wrapLabel(label: string): string {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const pixelsPerCharacter = 7
const widestLabel = 300

/** Room for the labels beside lying bars, in pixels; the chart measures a label as if it were one line. */
export function labelWidth(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map(({ length }) => length))
  return Math.min(longest * pixelsPerCharacter + 10, widestLabel)
}

/** Where the axis ends: past the longest bar, so that there is room for its number. */
export function axisEnd(series: readonly ChartSeries[]): number {
  const longest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  return longest + Math.max(1, Math.ceil(longest / 10))
}
