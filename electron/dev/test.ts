import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryPlace } from './temporary-place.ts'
import { addCounts, closingLine, type Counts, readPlaywrightReport, readVitestReport } from './test-report.ts'
import { projectPath } from './project.ts'

const folder = temporaryPlace()

/** One runner's part of the tests, and the file in which it reports. */
interface Part {
  readonly words: readonly string[]
  readonly report: string
  readonly read: (report: unknown) => Counts
}

const node = (program: string, ...words: string[]): string[] => [
  process.execPath,
  projectPath('node_modules', ...program.split('/')),
  ...words
]

function vitest(report: string): Part {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { words: node('vitest/vitest.mjs', 'run', ...reporters), report, read: readVitestReport }
}

function playwright(report: string, ...words: string[]): Part {
  return { words: node('@playwright/test/cli.js', 'test', ...words), report, read: readPlaywrightReport }
}

/** The start and the story once more, where the system's browser, fonts and libraries are out of sight. */
function onBareMachine(report: string): Part {
  const part = playwright(report, 'start.spec.ts', 'story.spec.ts', '--output=test-results/bare')
  return { ...part, words: [projectPath('.ci', 'bare'), ...part.words] }
}

/** Runs one part; what could not be run or ended badly counts as a failure, also when its report says otherwise. */
function countsOf({ words, report, read }: Part): Counts {
  const [program = '', ...rest] = words
  const env = { ...process.env, TMPDIR: folder, KLACHTENBOEK_PLAYWRIGHT_REPORT: report }
  const { status } = spawnSync(program, rest, { stdio: 'inherit', env })
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 }
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

const parts = [
  vitest(join(folder, 'vitest.json')),
  playwright(join(folder, 'playwright.json')),
  ...(process.argv.includes('--bare') ? [onBareMachine(join(folder, 'bare.json'))] : [])
]
const counts = parts.map(countsOf).reduce(addCounts)
rmSync(folder, { recursive: true, force: true })
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1
console.log(closingLine(counts))
