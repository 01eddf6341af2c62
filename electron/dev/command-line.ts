import { spawnSync } from 'node:child_process'
import { buildIfStale, commandLineTarget } from './build/freshness.ts'
import { projectPath } from './project.ts'

/** Runs the built command line with these words, on the terminal of whoever asked; gives its exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  await buildIfStale(commandLineTarget)
  const { status } = spawnSync(process.execPath, [projectPath('out', 'cli', 'index.js'), ...words], {
    stdio: 'inherit'
  })
  return status ?? 1
}

if (import.meta.main) process.exitCode = await runCommandLine(process.argv.slice(2))
