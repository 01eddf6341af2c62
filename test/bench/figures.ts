/** What was measured of one thing, in milliseconds unless the name says otherwise. */
export interface Figure {
  readonly median: number
  readonly p95: number
}

/** All figures of one size, by name. */
export type Figures = Readonly<Record<string, Figure>>

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The middle and the slow end of what was measured. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((left, right) => left - right)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

/** Does work so many times and measures each. */
export async function measure(times: number, work: (turn: number) => unknown): Promise<Figure> {
  const values: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now()
    await work(turn)
    values.push(performance.now() - start)
  }
  return figureOf(values)
}

/** One number that was not measured over and over. */
export function single(value: number): Figure {
  return { median: value, p95: value }
}
