import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { isMissing, refuseDiskError } from '../disk/problem.ts'
import { isRunning as isProcessRunning, isSameRun, type LockHolder } from './holder.ts'
import { LockFiles } from './lock-files.ts'
import { signOfLifeMs } from './lock.ts'
import { type NoteBefore, readNote, readNoteBefore } from './lock-note.ts'

/** What is needed to see whether somebody works in a data folder. */
export interface WatchOptions {
  /** Who looks. */
  readonly holder: LockHolder
  readonly wait: (ms: number) => Promise<unknown>
  /** Whether a process of this computer still runs; null when nobody can tell. */
  readonly isRunning?: (holder: Pick<LockHolder, 'pid' | 'started'>) => boolean | null
}

/**
 * Looks whether another program works in a data folder. Fails with `restore.inUse {folder, holder, computer}`, with
 * `restore.inUseByUnknown {folder}` when it cannot be read who that is, or with a disk error.
 */
export type FolderWatch = (folder: string) => Promise<Result<void>>

/** The lock that nobody let go of, and its last sign of life. */
interface Held {
  readonly note: NoteBefore | null
  /** Whether its program runs on this computer; null when that is not to be told from here. */
  readonly runs: boolean | null
  /** Other with each sign of life. */
  readonly sign: string
}

async function heldIn(files: LockFiles, { holder, isRunning = isProcessRunning }: WatchOptions): Promise<Held | null> {
  const last = await files.last()
  if (last.number > 0 && last.isFree) return null
  if (last.number === 0) {
    const before = await files.before()
    return before && { note: readNoteBefore(before.text), runs: null, sign: JSON.stringify(before) }
  }
  const text = await files.read(last.number)
  const note = readNote(text)
  const runs = note !== null && isSameRun(note, holder) ? isRunning(note) : null
  return { note, runs, sign: JSON.stringify([last, text, await files.touched(last.number)]) }
}

async function whoWorksIn(folder: string, options: WatchOptions): Promise<Held | null> {
  const files = new LockFiles(folder)
  const seen = await heldIn(files, options)
  if (seen === null || seen.runs === false) return null
  if (seen.runs === true) return seen
  // Not by the clock, which on another computer is another one: whoever works there gives a sign within this time.
  await options.wait(signOfLifeMs * 1.5)
  const again = await heldIn(files, options)
  return again === null || again.sign === seen.sign ? null : again
}

/** Watches a folder that is only read: nothing in it is touched. */
export function folderWatch(options: WatchOptions): FolderWatch {
  return async (folder) => {
    try {
      const held = await whoWorksIn(folder, options)
      if (held === null) return ok(undefined)
      if (held.note === null) return refuse('restore.inUseByUnknown', { params: { folder } })
      return refuse('restore.inUse', { params: { folder, holder: held.note.user, computer: held.note.computer } })
    } catch (error) {
      return isMissing(error) ? ok(undefined) : refuseDiskError(error, 'read')
    }
  }
}
