import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectPath } from './project.ts'

const folder = projectPath('node_modules', 'electron')

/** The path of Electron's own program, or undefined when only its npm package is there. Downloads nothing. */
export function installedElectron(): string | undefined {
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return undefined
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(pointer, 'utf8'))
  return existsSync(program) ? program : undefined
}
