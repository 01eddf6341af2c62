import { dirname } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { isMissing, RegisterFault, systemCode, unsure } from './problem.ts'

/** The end of a temporary file's name; what carries it was never finished. */
export const temporarySuffix = '.tmp'

/** Makes a folder below `root` so that it is still there after a power cut; the root itself is never made. */
export async function makeFolderDurably(fs: FileSystem, path: string, root: string): Promise<void> {
  if (path === root || path === dirname(path)) return
  try {
    if (!(await fs.makeFolder(path))) return
  } catch (error) {
    if (!isMissing(error) || dirname(path) === root) throw error
    await makeFolderDurably(fs, dirname(path), root)
    await fs.makeFolder(path)
  }
  await fs.syncFolder(dirname(path))
}

interface Filling {
  readonly mode: 'replace' | 'append'
  /** Without a flush a power cut may take the bytes. */
  readonly flush?: boolean
}

async function fill(fs: FileSystem, path: string, bytes: Uint8Array, { mode, flush = true }: Filling): Promise<void> {
  const file = await fs.openFile(path, mode)
  try {
    await file.write(bytes)
    if (flush) await file.sync()
  } finally {
    await file.close()
  }
}

/** What a step did although the disk called it a failure; when the disk does not even say that, nobody can tell. */
async function lookAgain(look: () => Promise<boolean>): Promise<boolean> {
  try {
    return await look()
  } catch (error) {
    if (isMissing(error)) return false
    throw unsure(error)
  }
}

function holds(fs: FileSystem, path: string, bytes: Uint8Array): Promise<boolean> {
  return lookAgain(async () => Buffer.from(await fs.readFile(path)).equals(bytes))
}

function isThere(fs: FileSystem, path: string): Promise<boolean> {
  return lookAgain(async () => {
    await fs.stamp(path)
    return true
  })
}

async function isGone(fs: FileSystem, path: string): Promise<boolean> {
  return !(await isThere(fs, path))
}

/** Does a step; a failure counts only when the disk shows that it was not done. */
async function done(step: Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await step
  } catch (error) {
    if (!(await isDone())) throw error
  }
}

/** Changes to files that outlive a power cut, each answered by what is on disk. */
export class Durable {
  readonly #fs: FileSystem
  readonly #root: string
  /** Folders whose flush the disk refused after what they hold had changed. */
  readonly #owed = new Set<string>()

  constructor(fs: FileSystem, root: string) {
    this.#fs = fs
    this.#root = root
  }

  /** Flushes what could not be flushed before; nothing new is written on a disk that goes on refusing it. */
  async settle(): Promise<void> {
    for (const folder of this.#owed) {
      try {
        await this.#fs.syncFolder(folder)
      } catch (error) {
        if (!isMissing(error)) {
          throw new RegisterFault([{ code: 'register.notFlushed', params: { system: systemCode(error) ?? '' } }])
        }
      }
      this.#owed.delete(folder)
    }
  }

  /**
   * Replaces a file so that at every moment, also after a power cut, either the old or the new content is there: a
   * temporary file is written and flushed, renamed over the old one, and the folder flushed.
   */
  async replace(path: string, bytes: Uint8Array): Promise<void> {
    const fs = this.#fs
    const temporary = `${path}${temporarySuffix}`
    await makeFolderDurably(fs, dirname(path), this.#root)
    try {
      await fill(fs, temporary, bytes, { mode: 'replace' })
      await done(fs.rename(temporary, path), () => holds(fs, path, bytes))
    } catch (error) {
      await fs.removeFile(temporary).catch(() => undefined)
      throw error
    }
    await this.#flush(dirname(path), () => holds(fs, path, bytes))
  }

  /** Adds bytes to the end of a file and flushes it, or leaves it as it was; `isNew` also flushes the folder. */
  async append(path: string, bytes: Uint8Array, isNew: boolean): Promise<void> {
    const fs = this.#fs
    if (isNew) await makeFolderDurably(fs, dirname(path), this.#root)
    const before = await this.#sizeOf(path)
    try {
      await fill(fs, path, bytes, { mode: 'append' })
    } catch (error) {
      if (await this.#keptSince(path, before, bytes.length)) throw unsure(error)
      throw error
    }
    if (isNew) await this.#flush(dirname(path), () => isThere(fs, path))
  }

  /** Adds bytes to the end of a file that may be lost without loss; nothing waits for the disk. */
  appendLoosely(path: string, bytes: Uint8Array): Promise<void> {
    return fill(this.#fs, path, bytes, { mode: 'append', flush: false })
  }

  /** Takes a file or folder away; one that is not there is no error. */
  async remove(path: string, kind: 'file' | 'folder'): Promise<void> {
    const fs = this.#fs
    await done(kind === 'file' ? fs.removeFile(path) : fs.removeFolder(path), () => isGone(fs, path))
    await this.#flush(dirname(path), () => isGone(fs, path))
  }

  /** Gives a file or folder another place. */
  async move(from: string, to: string): Promise<void> {
    const fs = this.#fs
    await makeFolderDurably(fs, dirname(to), this.#root)
    const isMoved = async (): Promise<boolean> => (await isGone(fs, from)) && (await isThere(fs, to))
    await done(fs.rename(from, to), isMoved)
    await this.#flush(dirname(from), isMoved)
    await this.#flush(dirname(to), isMoved)
  }

  /** Flushes a folder; where the disk refuses that, the change stands if it is there to be seen. */
  async #flush(folder: string, isDone: () => Promise<boolean>): Promise<void> {
    try {
      await this.#fs.syncFolder(folder)
    } catch (error) {
      if (!(await isDone())) throw unsure(error)
      this.#owed.add(folder)
    }
  }

  async #sizeOf(path: string): Promise<number> {
    try {
      return (await this.#fs.stamp(path)).size
    } catch (error) {
      if (isMissing(error)) return 0
      throw error
    }
  }

  /** Cuts off what a failed addition left; whether all of it may be there all the same. */
  async #keptSince(path: string, before: number, added: number): Promise<boolean> {
    try {
      const size = await this.#sizeOf(path)
      if (size <= before) return false
      await this.#fs.truncate(path, before)
      return false
    } catch {
      return (await this.#sizeOf(path).catch(() => before + added)) >= before + added
    }
  }
}
