import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectPath } from '../project.ts'
import { build } from './build.ts'

const stampFile = projectPath('out', '.built')
const sources = ['electron', 'renderer', 'shared', 'package-lock.json', 'package.json', 'electron.vite.config.ts']

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}

/** True when a source is newer than the last finished build, or there is none. */
export function isStale(): boolean {
  if (!existsSync(stampFile)) return true
  const built = statSync(stampFile).mtimeMs
  return sources.some((source) => newest(projectPath(source)) > built)
}

/** Builds and leaves the stamp that later runs compare with. */
export async function buildNow(): Promise<void> {
  const begun = new Date()
  await build()
  writeFileSync(stampFile, `${begun.toISOString()}\n`)
}

/** Builds only when a source changed since the last build. */
export async function buildIfStale(): Promise<void> {
  if (isStale()) await buildNow()
}
