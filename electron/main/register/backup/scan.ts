import { ok, type Result } from '../../../../shared/result.ts'
import type { Disk } from '../disk/disk.ts'
import type { FileStamp } from '../disk/file-system.ts'
import { isBackedUp } from '../disk/names.ts'
import { Pace } from '../disk/pace.ts'

/** The files below a place of the data folder that belong in a backup, with their stamps; the place may be a file. */
export async function scan(disk: Disk, place = ''): Promise<Result<Map<string, FileStamp>>> {
  const found = new Map<string, FileStamp>()
  const pace = new Pace()
  const look = async (path: string, isFolder: boolean): Promise<Result<void>> => {
    if (path !== '' && !isBackedUp(path)) return ok(undefined)
    await pace.breathe()
    if (!isFolder) {
      const stamp = await disk.stamp(path)
      if (!stamp.ok) return stamp
      if (stamp.value !== null) found.set(path, stamp.value)
      return ok(undefined)
    }
    const entries = await disk.list(path)
    if (!entries.ok) return entries
    for (const { name, isFolder: isInside } of entries.value) {
      const looked = await look(path === '' ? name : `${path}/${name}`, isInside)
      if (!looked.ok) return looked
    }
    return ok(undefined)
  }
  const kind = place === '' ? ok(true) : await isFolderAt(disk, place)
  if (!kind.ok) return kind
  const looked = await look(place, kind.value)
  return looked.ok ? ok(found) : looked
}

async function isFolderAt(disk: Disk, path: string): Promise<Result<boolean>> {
  const cut = path.lastIndexOf('/')
  const entries = await disk.list(cut < 0 ? '' : path.slice(0, cut))
  if (!entries.ok) return entries
  return ok(entries.value.some(({ name, isFolder }) => isFolder && name === path.slice(cut + 1)))
}
