import { ok } from '../../../../shared/result.ts'
import type { Disk } from './disk.ts'
import { isOwn } from './names.ts'

/** What whoever works in a folder as if it were the data folder needs of a disk. */
type Part = Pick<Disk, 'read' | 'write' | 'stamp' | 'list' | 'removeFile' | 'removeFolder'>

/**
 * A folder of the data folder as if it were the data folder itself, so that what is sealed to its path is sealed to the
 * right one. What is no name of ours is passed over.
 */
export function within(disk: Disk, folder: string): Disk {
  const at = (path: string): string => (path === '' ? folder : `${folder}/${path}`)
  const part: Part = {
    read: (path) => disk.read(at(path)),
    write: (path, bytes) => disk.write(at(path), bytes),
    stamp: (path) => disk.stamp(at(path)),
    list: async (path) => {
      const entries = await disk.listAll(at(path))
      const isOurs = (name: string): boolean => isOwn(path === '' ? name : `${path}/${name}`)
      return entries.ok ? ok(entries.value.filter(({ name }) => isOurs(name))) : entries
    },
    removeFile: (path) => disk.removeFile(at(path)),
    removeFolder: (path) => disk.removeFolder(at(path))
  }
  return { ...disk, ...part }
}
