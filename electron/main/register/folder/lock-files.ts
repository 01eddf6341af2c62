import { mkdir, open, readdir, readFile, rm, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { createPatience } from '../disk/patience.ts'
import { isMissing, systemCode } from '../disk/problem.ts'

/** A place in the row of locks: the file of the highest number is the lock. */
interface Place {
  readonly number: number
  /** Whether whoever had it let go. */
  readonly isFree: boolean
}

/** What tells that nobody touched a file. */
export interface Touched {
  readonly atMs: number
  readonly size: number
}

const nowhere: Place = { number: 0, isFree: true }

/**
 * The files of the lock, in the folder `lock`: one for each time that the data folder was taken, by number. A file is made
 * only where there is none, so that of many who want a number one gets it; the one of the highest number is never removed.
 */
export class LockFiles {
  readonly #root: string
  readonly #folder: string
  readonly #patiently = createPatience()

  constructor(root: string) {
    this.#root = root
    this.#folder = join(root, 'lock')
  }

  async make(): Promise<void> {
    try {
      await this.#patiently(() => mkdir(this.#folder, { mode: 0o700 }))
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
  }

  /** The last place that was taken. */
  async last(): Promise<Place> {
    const names = await this.#patiently(() => readdir(this.#folder))
    const number = Math.max(0, ...names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number))
    return number === 0 ? nowhere : { number, isFree: names.includes(`${String(number)}.free`) }
  }

  /** Makes the file of a place; false when somebody else was first. */
  async take(number: number, text: string): Promise<boolean> {
    const path = this.#at(number)
    let file
    try {
      file = await this.#patiently(() => open(path, 'wx', 0o600))
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false
      throw error
    }
    try {
      await file.writeFile(text)
      await file.sync()
    } catch (error) {
      await unlink(path).catch(() => undefined)
      throw error
    } finally {
      await file.close()
    }
    return true
  }

  /** What a place's file says; null when it is not there or cannot be read. */
  read(number: number): Promise<string | null> {
    return this.#patiently(() => readFile(this.#at(number), 'utf8')).catch(() => null)
  }

  /** When a place's file was last touched; null when it is not there. */
  touched(number: number): Promise<Touched | null> {
    return this.#touched(this.#at(number))
  }

  /** Touches a file by writing its first letter once more, so that the moment is one of the disk's own clock. */
  async touch(number: number): Promise<void> {
    const file = await open(this.#at(number), 'r+')
    try {
      await file.write('{', 0)
    } finally {
      await file.close()
    }
  }

  /** Lets go of a place. */
  async free(number: number): Promise<void> {
    const file = await this.#patiently(() => open(`${this.#at(number)}.free`, 'w', 0o600))
    await file.close()
  }

  /** Gives up a place that turned out not to be the last. */
  async leave(number: number): Promise<void> {
    await rm(this.#at(number), { force: true })
  }

  /** Clears what lies before a place. */
  async clearBefore(number: number): Promise<void> {
    const names = await readdir(this.#folder)
    const earlier = names.filter((name) => Number.parseInt(name, 10) < number)
    // What stays is cleared by whoever comes next.
    await Promise.allSettled(earlier.map((name) => unlink(join(this.#folder, name))))
    await rm(join(this.#root, 'lock.json'), { force: true }).catch(() => undefined)
  }

  /** The note and the last sign of life of version 0.1, which had one file beside an empty folder; null without. */
  async before(): Promise<{ readonly text: string; readonly touched: Touched | null } | null> {
    const text = await readFile(join(this.#root, 'lock.json'), 'utf8').catch(() => null)
    return text === null ? null : { text, touched: await this.#touched(this.#folder) }
  }

  /** The moment by the clock of the disk, which need not be this computer's own; null when it does not tell. */
  async now(): Promise<number | null> {
    const path = join(this.#root, 'lock.tmp')
    const file = await this.#patiently(() => open(path, 'w', 0o600))
    try {
      await file.write('{', 0)
      return (await file.stat()).mtimeMs
    } finally {
      await file.close()
      await rm(path, { force: true }).catch(() => undefined)
    }
  }

  async #touched(path: string): Promise<Touched | null> {
    try {
      const { mtimeMs, size } = await this.#patiently(() => stat(path))
      return { atMs: mtimeMs, size }
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  #at(number: number): string {
    return join(this.#folder, String(number))
  }
}
