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

/** Does a task of the disk; one that finds a file busy is done again for up to two seconds, and nothing else is. */
export type Patience = <Value>(task: () => Promise<Value>) => Promise<Value>

/** Patience with a disk; one that keeps refusing is not waited for each time. */
export function createPatience(timer: Timer = systemTimer): Patience {
  let [inVain, lastInVain] = [0, 0]
  const isSpent = (): boolean => inVain >= mostInVain && timer.now() - lastInVain < takenAtItsWordFor
  return async (task) => {
    const start = timer.now()
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      try {
        const value = await task()
        if (pause > firstPause) inVain = 0
        return value
      } catch (error) {
        if (!momentary.includes(systemCode(error) ?? '') || isSpent()) throw error
        if (timer.now() + pause - start > longest) {
          inVain += 1
          lastInVain = timer.now()
          throw error
        }
      }
      await timer.wait(pause)
    }
  }
}

/** A file system on which a file that is busy for a moment (`EPERM`, `EBUSY`, `EACCES`) is tried again. */
export function patient(fs: FileSystem, timer: Timer = systemTimer): FileSystem {
  const patience = createPatience(timer)
  const patiently =
    <Words extends unknown[], Value>(call: (...words: Words) => Promise<Value>) =>
    (...words: Words): Promise<Value> =>
      patience(() => call(...words))
  return {
    readFile: patiently(fs.readFile),
    readEnd: patiently(fs.readEnd),
    readPart: patiently(fs.readPart),
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
