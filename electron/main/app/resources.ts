import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Place {
  /** `import.meta.url` of the running file. */
  readonly from: string
  /** Electron's `process.resourcesPath`, only when the app is packaged. */
  readonly packagedIn?: string | undefined
}

/**
 * The folder with policies, fonts and icons.
 * Packaged: `resources` beside the program. From source (app, command line, tests): the nearest `resources`
 * above the running file that stands next to a package.json.
 */
export function resourcesFolder({ from, packagedIn }: Place): string {
  if (packagedIn !== undefined) return join(packagedIn, 'resources')
  let folder = dirname(fileURLToPath(from))
  while (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'resources'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`No resources folder above ${from}`)
    folder = parent
  }
  return join(folder, 'resources')
}
