/** How long things took, in calendar days; null when nothing was measured. */
export interface LeadTime {
  readonly count: number
  readonly median: number | null
  readonly longest: number | null
}

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** Median and longest of a number of days; what is not there yet is left out. */
export function leadTimeOf(days: readonly (number | null)[]): LeadTime {
  const sorted = days.filter((day) => day !== null).toSorted((left, right) => left - right)
  return { count: sorted.length, median: medianOf(sorted), longest: sorted.at(-1) ?? null }
}
