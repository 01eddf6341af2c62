import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from './disk.ts'
import { holdsAnything, isOwn, isUnfinished } from './names.ts'

/**
 * What lies in the data folder and is not ours: what Windows, macOS and sync clients drop, copies of files, a folder that
 * somebody put there. It harms nothing, and nothing of it is used.
 */
export async function findForeign(disk: Disk, folder = ''): Promise<Result<string[]>> {
  const entries = await disk.listAll(folder)
  if (!entries.ok) return entries
  const foreign: string[] = []
  for (const { name, isFolder } of entries.value) {
    const path = folder === '' ? name : `${folder}/${name}`
    if (isUnfinished(path)) continue
    if (!isOwn(path)) foreign.push(path)
    else if (isFolder && !holdsAnything(path)) {
      const below = await findForeign(disk, path)
      if (!below.ok) return below
      foreign.push(...below.value)
    }
  }
  return ok(foreign)
}
