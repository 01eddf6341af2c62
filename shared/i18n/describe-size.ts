import type { Language } from './texts.ts'

const units = ['kB', 'MB', 'GB'] as const

/** A number of bytes as people say it: `812 kB`, `4,2 GB`. */
export function describeSize(bytes: number, language: Language): string {
  let [size, unit] = [bytes / 1000, 0]
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const digits = size < 10 && unit > 0 ? 1 : 0
  const rounded = unit === 0 ? Math.ceil(size) : size
  const said = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(rounded)
  return `${said} ${units[unit] ?? ''}`
}
