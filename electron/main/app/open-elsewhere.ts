import { Buffer } from 'node:buffer'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { ok, refuse } from '../../../shared/result.ts'
import type { Elsewhere } from '../services/ports/elsewhere.ts'
import { writePieces } from './export-file.ts'

/** What copies are made with. */
export interface ElsewhereOptions {
  /** Where the system keeps what is temporary: on this PC, never in a data folder that others share. */
  readonly temp: string
  /** Marks the copies of this installation among all that lies there, so that an earlier run's are known. */
  readonly mark: string
  /** Opens a file in the program that the system has for it; gives why not, or nothing. */
  readonly openPath: (path: string) => Promise<string>
  readonly platform: NodeJS.Platform
}

/** Only to read: what is changed in a copy would be lost, and does not come into the dossier. */
const readOnly = 0o400

/** By this Windows knows that a file came from outside: Office then opens it protected, without macros. */
const fromOutside = '[ZoneTransfer]\r\nZoneId=3\r\n'

/** The most bytes of a name that any system keeps, with room for what stands behind it while it is written. */
const longestName = 200

function nameFor(name: string): string {
  const safe = basename(name)
  return Buffer.byteLength(safe) > longestName ? `stuk${extname(safe)}` : safe
}

/** Opens copies from folders of their own in the system's temporary place; a folder goes with its copy. */
export function openElsewhere({ temp, mark, openPath, platform }: ElsewhereOptions): Elsewhere {
  const prefix = `klachtenboek-kopie-${mark}-`
  const remove = (folder: string): Promise<void> =>
    rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined)
  return {
    copy: async (name, give) => {
      const notCopied = refuse('file.notCopied', { params: { name } })
      const folder = await mkdtemp(join(temp, prefix)).catch(() => null)
      if (folder === null) return notCopied
      const path = join(folder, nameFor(name))
      const written = await writePieces(path, give, notCopied)
      if (!written.ok) {
        await remove(folder)
        return written
      }
      if (platform === 'win32') await writeFile(`${path}:Zone.Identifier`, fromOutside).catch(() => undefined)
      await chmod(path, readOnly).catch(() => undefined)
      return ok(path)
    },
    open: async (path) => {
      const why = await openPath(path).catch(() => 'failed')
      if (why !== '') await remove(dirname(path))
      return why === ''
    },
    clear: async () => {
      const there = await readdir(temp).catch(() => [])
      await Promise.all(there.filter((name) => name.startsWith(prefix)).map((name) => remove(join(temp, name))))
    }
  }
}
