import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addCounts, closingLine, type Counts, readPlaywrightReport, readVitestReport } from './test-report.ts'
import { projectPath } from './project.ts'

const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-test-report-'))

function run(words: readonly string[], environment: Record<string, string> = {}): boolean {
  const [program = '', ...rest] = words
  const path = projectPath('node_modules', ...program.split('/'))
  const { status } = spawnSync(process.execPath, [path, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, ...environment }
  })
  return status === 0
}

function counted(file: string, read: (report: unknown) => Counts): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  return read(JSON.parse(readFileSync(file, 'utf8')))
}

const vitest = join(folder, 'vitest.json')
const playwright = join(folder, 'playwright.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`]
const isRight = [
  run(['vitest/vitest.mjs', 'run', ...reporters]),
  run(['@playwright/test/cli.js', 'test'], { KLACHTENBOEK_PLAYWRIGHT_REPORT: playwright })
].every(Boolean)

const counts = addCounts(counted(vitest, readVitestReport), counted(playwright, readPlaywrightReport))
rmSync(folder, { recursive: true, force: true })
process.exitCode = isRight && counts.failed === 0 && counts.passed > 0 ? 0 : 1
console.log(closingLine(counts))
