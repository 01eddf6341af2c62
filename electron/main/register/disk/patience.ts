import { setTimeout } from 'node:timers/promises'
import { systemCode } from './problem.ts'
import type { FileSystem } from './file-system.ts'

/** The time that waiting takes; tests put their own in its place. */
export interface Timer {
  /** Milliseconds since some moment, never set back. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<unknown>
}

const systemTimer: Timer = { now: () => performance.now(), wait: (milliseconds) => setTimeout(milliseconds) }

/** What a virus scanner, a search index or a sync client causes for a moment. */
const momentary: readonly string[] = ['EPERM', 'EBUSY', 'EACCES']

/** How long a busy file is tried again before anybody hears of it, in milliseconds. */
const longest = 2000
const [firstPause, longestPause] = [20, 320]

/** After so many files in a row that never let go, the disk is taken at its word for a while. */
const mostInVain = 3
const takenAtItsWordFor = 30_000

class Patience {
  readonly #timer: Timer
  #inVain = 0
  #lastInVain = 0

  constructor(timer: Timer) {
    this.#timer = timer
  }

  async try<Value>(task: () => Promise<Value>): Promise<Value> {
    const start = this.#timer.now()
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      try {
        const value = await task()
        if (pause > firstPause) this.#inVain = 0
        return value
      } catch (error) {
        if (!momentary.includes(systemCode(error) ?? '') || this.#isSpent()) throw error
        if (this.#timer.now() + pause - start > longest) {
          this.#inVain += 1
          this.#lastInVain = this.#timer.now()
          throw error
        }
      }
      await this.#timer.wait(pause)
    }
  }

  #isSpent(): boolean {
    return this.#inVain >= mostInVain && this.#timer.now() - this.#lastInVain < takenAtItsWordFor
  }
}

/**
 * A file system on which a file that is busy for a moment (`EPERM`, `EBUSY`, `EACCES`) is tried again for up to two
 * seconds. Nothing else is tried again, and a disk that keeps refusing is not waited for each time.
 */
export function patient(fs: FileSystem, timer: Timer = systemTimer): FileSystem {
  const patience = new Patience(timer)
  const patiently =
    <Words extends unknown[], Value>(call: (...words: Words) => Promise<Value>) =>
    (...words: Words): Promise<Value> =>
      patience.try(() => call(...words))
  return {
    readFile: patiently(fs.readFile),
    readEnd: patiently(fs.readEnd),
    openFile: patiently(fs.openFile),
    rename: patiently(fs.rename),
    removeFile: patiently(fs.removeFile),
    removeFolder: patiently(fs.removeFolder),
    truncate: patiently(fs.truncate),
    stamp: patiently(fs.stamp),
    list: patiently(fs.list),
    makeFolder: patiently(fs.makeFolder),
    syncFolder: patiently(fs.syncFolder)
  }
}
