import type { FileSystem } from '../../electron/main/register/disk/file-system.ts'
import { filesOf } from './attacks.ts'
import type { Chance } from './chance.ts'
import { MemoryDisk } from './memory-disk.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** What somebody copies while people work: the folder as it was after each step that the disk took. */
export class CopyingDisk {
  readonly #disk: MemoryDisk
  readonly #folder: string
  #moments: Files[] = []
  readonly fs: FileSystem

  constructor(disk: MemoryDisk, folder: string) {
    this.#disk = disk
    this.#folder = folder
    const { fs } = disk
    const seen = <Value>(value: Value): Value => {
      this.#moments.push(filesOf(disk, folder))
      return value
    }
    this.fs = {
      ...fs,
      rename: (from, to) => fs.rename(from, to).then(seen),
      removeFile: (path) => fs.removeFile(path).then(seen),
      truncate: (path, size) => fs.truncate(path, size).then(seen),
      openFile: async (path, mode) => {
        const file = await fs.openFile(path, mode)
        return { ...file, write: (bytes) => file.write(bytes).then(seen) }
      }
    }
  }

  /** Somebody begins to copy. */
  begin(): void {
    this.#moments = [filesOf(this.#disk, this.#folder)]
  }

  /** A copy of which each file was taken at a moment of its own, in any order. */
  copy(chance: Chance): MemoryDisk {
    const copied = new MemoryDisk()
    const paths = new Set(this.#moments.flatMap((files) => [...files.keys()]))
    for (const path of paths) {
      const bytes = chance.pick(this.#moments).get(path)
      if (bytes !== undefined) copied.put(`${this.#folder}/${path}`, bytes)
    }
    return copied
  }

  /** The folder as it is. */
  now(): MemoryDisk {
    return this.#disk.copy()
  }
}
