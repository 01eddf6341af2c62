import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import { Pace } from '../disk/pace.ts'

/** How large all that lies in the data folder is together, in bytes; what goes meanwhile is not counted. */
export async function folderSize(disk: Disk, signal: AbortSignal): Promise<Result<number>> {
  const pace = new Pace()
  const waiting = ['']
  let bytes = 0
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await disk.listAll(folder)
    if (!entries.ok) return entries
    for (const { name, isFolder } of entries.value) {
      if (signal.aborted) return ok(bytes)
      const path = folder === '' ? name : `${folder}/${name}`
      if (isFolder) waiting.push(path)
      else {
        const stamp = await disk.stamp(path)
        if (stamp.ok) bytes += stamp.value?.size ?? 0
      }
      await pace.breathe()
    }
  }
  return ok(bytes)
}
