import { nodeFileSystem, type FileSystem, type OpenFile } from '../../electron/main/register/disk/file-system.ts'

/** The errors that disks, sticks, network drives and scanners give. */
export const diskCodes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EMFILE', 'EBUSY', 'ESTALE'] as const

/** An error of the disk; the last one is what a folder gives that is gone. */
export type DiskCode = (typeof diskCodes)[number] | 'ENOENT'

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
  readonly fs: FileSystem
  #harm: Harm | null = null
  #count = 0
  #changes = 0

  constructor(disk: FileSystem = nodeFileSystem) {
    this.fs = {
      readFile: this.#look(disk.readFile),
      readEnd: this.#look(disk.readEnd),
      readPart: this.#look(disk.readPart),
      openFile: this.#change(async (path, mode) => {
        const file = await disk.openFile(path, mode)
        return { write: this.#change(file.write), sync: this.#change(file.sync), close: () => file.close() }
      }),
      rename: this.#change(disk.rename),
      removeFile: this.#change(disk.removeFile),
      removeFolder: this.#change(disk.removeFolder),
      truncate: this.#change(disk.truncate),
      stamp: this.#look(disk.stamp),
      list: this.#look(disk.list),
      makeFolder: this.#change(disk.makeFolder),
      syncFolder: this.#change(disk.syncFolder)
    }
  }

  /** From now on this step fails; with null none does. */
  harm(harm: Harm | null): void {
    this.#harm = harm
    this.#count = 0
    this.#changes = 0
  }

  /** How many steps were taken since then. */
  get steps(): number {
    return this.#count
  }

  /** How many of them change something. */
  get changes(): number {
    return this.#changes
  }

  #look<Words extends unknown[], Value>(call: (...words: Words) => Promise<Value>) {
    return async (...words: Words): Promise<Value> => {
      this.#count += 1
      const harm = this.#harm
      const isHit = harm !== null && (this.#count === harm.step || (harm.isLasting && this.#count > harm.step))
      if (harm === null || !isHit) return call(...words)
      if (harm.isDone) await undone(await call(...words))
      throw Object.assign(new Error(harm.code), { code: harm.code })
    }
  }

  #change<Words extends unknown[], Value>(call: (...words: Words) => Promise<Value>) {
    const harmed = this.#look(call)
    return (...words: Words): Promise<Value> => {
      this.#changes += 1
      return harmed(...words)
    }
  }
}
