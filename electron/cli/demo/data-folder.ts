import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { demoMessages } from './messages.ts'

const marker = 'voorbeeldkantoor'

/** A folder for a sample office, and what to do with it afterwards. */
export interface DataFolder {
  readonly path: string
  readonly isKept: boolean
  readonly leave: () => Promise<void>
}

/** A folder that is gone afterwards. */
export async function temporaryFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'klachtenboek-voorbeeld-'))
  return { path, isKept: false, leave: () => rm(path, { recursive: true, force: true }) }
}

/** A folder that stays, marked as a sample office; the error is a Dutch sentence. */
export async function keptFolder(path: string): Promise<Result<DataFolder, string>> {
  try {
    await mkdir(path, { recursive: true })
    if ((await readdir(path)).length > 0) return fail(demoMessages.notEmpty(path))
    await writeFile(join(path, marker), demoMessages.marker)
    return ok({ path, isKept: true, leave: () => Promise.resolve() })
  } catch (error) {
    const system = error instanceof Error && 'code' in error ? String(error.code) : ''
    return fail(demoMessages.notUsable(path, system))
  }
}
