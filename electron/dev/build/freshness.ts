import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectPath } from '../project.ts'
import { buildApp, buildCommandLine } from './build.ts'

/** Something that is built from sources: what it is made of, where its last build is noted, and how it is made. */
interface Target {
  readonly stamp: string
  readonly sources: readonly string[]
  readonly build: () => Promise<void>
}

const common = ['shared', 'resources', 'package-lock.json', 'electron/main', 'electron/dev/build']

/** The window app: main, preload and renderer. */
export const appTarget: Target = {
  stamp: 'out/.built-app',
  sources: [...common, 'electron/preload', 'renderer', 'electron.vite.config.ts'],
  build: buildApp
}

/** The command line. */
export const commandLineTarget: Target = {
  stamp: 'out/.built-cli',
  sources: [...common, 'electron/cli'],
  build: buildCommandLine
}

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}

/** True when a source is newer than the last finished build, or there is none. */
export function isStale({ stamp, sources }: Target): boolean {
  const path = projectPath(stamp)
  if (!existsSync(path)) return true
  const built = statSync(path).mtimeMs
  return sources.some((source) => newest(projectPath(source)) > built)
}

/** Builds and leaves the stamp that later runs compare with. */
export async function buildNow({ stamp, build }: Target): Promise<void> {
  const begun = new Date()
  await build()
  const path = projectPath(stamp)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${begun.toISOString()}\n`)
}

/** Builds only when a source changed since the last build. */
export async function buildIfStale(target: Target): Promise<void> {
  if (isStale(target)) await buildNow(target)
}
