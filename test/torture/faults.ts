import { nodeFileSystem, type FileSystem, type OpenFile } from '../../electron/main/register/disk/file-system.ts'

/** The errors that disks, sticks, network drives and scanners give. */
export const diskCodes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EMFILE', 'EBUSY', 'ESTALE'] as const

/** An error of the disk. */
export type DiskCode = (typeof diskCodes)[number]

/** Which step of a call fails, and how. */
export interface Harm {
  /** The step, counted from the moment that the disk is harmed. */
  readonly step: number
  readonly code: DiskCode
  /** The step does its work all the same, as when a network drive lost only the answer. */
  readonly isDone: boolean
  /** Every step behind it fails too. */
  readonly isLasting: boolean
}

/** Nobody closes a file that whoever opened it never got. */
async function undone(value: unknown): Promise<void> {
  if (typeof value === 'object' && value !== null && 'close' in value) await (value as OpenFile).close()
}

/** A disk that can be harmed. */
export class HarmedDisk {
  #harm: Harm | null = null
  #count = 0

  /** From now on this step fails; with null none does. */
  harm(harm: Harm | null): void {
    this.#harm = harm
    this.#count = 0
  }

  /** How many steps were taken since then. */
  get steps(): number {
    return this.#count
  }

  readonly fs: FileSystem = {
    readFile: this.#harmed(nodeFileSystem.readFile),
    readEnd: this.#harmed(nodeFileSystem.readEnd),
    readPart: this.#harmed(nodeFileSystem.readPart),
    openFile: this.#harmed(async (path, mode) => {
      const file = await nodeFileSystem.openFile(path, mode)
      return { write: this.#harmed(file.write), sync: this.#harmed(file.sync), close: () => file.close() }
    }),
    rename: this.#harmed(nodeFileSystem.rename),
    removeFile: this.#harmed(nodeFileSystem.removeFile),
    removeFolder: this.#harmed(nodeFileSystem.removeFolder),
    truncate: this.#harmed(nodeFileSystem.truncate),
    stamp: this.#harmed(nodeFileSystem.stamp),
    list: this.#harmed(nodeFileSystem.list),
    makeFolder: this.#harmed(nodeFileSystem.makeFolder),
    syncFolder: this.#harmed(nodeFileSystem.syncFolder)
  }

  #harmed<Words extends unknown[], Value>(call: (...words: Words) => Promise<Value>) {
    return async (...words: Words): Promise<Value> => {
      this.#count += 1
      const harm = this.#harm
      const isHit = harm !== null && (this.#count === harm.step || (harm.isLasting && this.#count > harm.step))
      if (harm === null || !isHit) return call(...words)
      if (harm.isDone) await undone(await call(...words))
      throw Object.assign(new Error(harm.code), { code: harm.code })
    }
  }
}
