import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure, Figures } from './figures.ts'

interface Measured {
  readonly size: number
  readonly events: number
  readonly figures: Figures
}

const asked = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = asked.length > 0 ? asked : [10, 1_000, 10_000]

function measureSize(size: number): Measured {
  console.error(`${String(size)} dossiers …`)
  const words = ['--max-semi-space-size=16', join(import.meta.dirname, 'one-size.ts'), String(size)]
  const said = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  return { size, ...(JSON.parse(said) as Omit<Measured, 'size'>) }
}

function inTwo({ median, p95 }: Figure): string {
  return median === p95 ? median.toFixed(2) : `${median.toFixed(2)} (${p95.toFixed(2)})`
}

const measured = sizes.map(measureSize)
const [least, most] = [measured[0], measured.at(-1)]
const names = Object.keys(most?.figures ?? {})
const ratio = (name: string): string => {
  const [few, many] = [least?.figures[name]?.median, most?.figures[name]?.median]
  return few === undefined || many === undefined || few === 0 ? '' : (many / few).toFixed(1)
}
const head = ['median (p95) in ms', ...measured.map(({ size }) => size.toLocaleString('en')), 'last / first']
const lines = names.map((name) => [
  name,
  ...measured.map(({ figures }) => (figures[name] === undefined ? '' : inTwo(figures[name]))),
  ratio(name)
])
const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`)
console.log(table.join('\n'))
writeFileSync('bench.json', `${JSON.stringify({ node: process.version, measured }, null, 2)}\n`)
