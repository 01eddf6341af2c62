/** What may go in the log beside a code: counts, switches, codes, and where an error came from. */
export type LogDetail = Readonly<Record<string, unknown>>

const harmless = [
  /^[a-z-]+(?:[.:/][A-Za-z-]+)+$/, // a code or a channel
  /^E[A-Z]{2,}$/, // the operating system's code
  /^\d+(?:\.\d+)+$/, // a version
  /^\d{4}-\d{4,9}$/, // a dossier's number
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ // an instant
]
const longest = 80
const leftOut = '…'

function isHarmless(text: string): boolean {
  return text.length <= longest && harmless.some((shape) => shape.test(text))
}

// An error's message may quote what somebody typed; its name and its place in the code cannot.
function safeError(error: Error): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error && typeof error.code === 'string' && isHarmless(error.code) ? error.code : undefined
  return { error: error.name, code, stack: frames.map((line) => line.trim()) }
}

function safeValue(value: unknown): unknown {
  if (value instanceof Error) return safeError(value)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  return typeof value === 'string' && isHarmless(value) ? value : leftOut
}

/** The detail with everything left out that could be somebody's words, name or number. */
export function safeDetail(detail: LogDetail): Record<string, unknown> {
  return Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, safeValue(value)]))
}
