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
