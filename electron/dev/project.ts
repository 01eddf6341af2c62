import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path inside the project. */
export function projectPath(...parts: string[]): string {
  return join(projectRoot, ...parts)
}
