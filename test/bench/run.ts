import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Figure, Figures } from './figures.ts'

interface Measured {
  readonly size: number
  readonly events: number
  readonly figures: Figures
}

/** As small a young generation as the app's own. */
const flags = ['--max-semi-space-size=16']
const asked = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = asked.length > 0 ? asked : [10, 1_000, 10_000]

/** The bench as the app is: bundled, with the clerk's worker beside it. */
async function bundle(): Promise<string> {
  const outDir = join(import.meta.dirname, '../../out/bench')
  await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir,
      target: 'node24',
      ssr: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { 'one-size': 'test/bench/one-size.ts', 'clerk-worker': 'electron/main/clerk-worker.ts' },
        external: [/^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  })
  return join(outDir, 'one-size.js')
}

function measureSize(program: string, size: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-bench-'))
  const step = (name: string): unknown => {
    console.error(`${String(size)} dossiers: ${name} …`)
    const words = [...flags, program, name, folder, String(size)]
    return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }))
  }
  try {
    const { events } = step('make') as { events: number }
    const parts = ['first', 'measure', 'keeping', 'rivals'].map((name) => (step(name) as { figures: Figures }).figures)
    return { size, events, figures: Object.assign({}, ...parts) as Figures }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function inTwo({ median, p95 }: Figure): string {
  return median === p95 ? median.toFixed(2) : `${median.toFixed(2)} (${p95.toFixed(2)})`
}

const program = await bundle()
const measured = sizes.map((size) => measureSize(program, size))
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
