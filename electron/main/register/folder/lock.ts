import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { z } from 'zod'
import { instantSchema, type Instant } from '../../../../shared/domain/time.ts'
import { parseJson } from '../../../../shared/domain/text/json.ts'
import { ok, refuse, type Result } from '../../../../shared/result.ts'
import { refuseDiskError } from '../disk/problem.ts'
import type { HeldCheck } from './same-folder.ts'

const holderSchema = z.object({ computer: z.string(), user: z.string(), pid: z.number().int() })
const noteSchema = holderSchema.extend({ since: instantSchema })

/** Who works with the data folder: a computer, its user, and the process there. */
export type LockHolder = z.infer<typeof holderSchema>

/** What is needed to take the data folder. */
export interface LockOptions {
  readonly folder: string
  readonly holder: LockHolder
  readonly clock: () => Instant
  /** Called when the lock was lost, as after a long sleep: the app must stop writing. */
  readonly onCompromised: () => void
  /** Whether a process of this computer still runs. */
  readonly isRunning?: (pid: number) => boolean
  /** After how long without a sign of life another computer's lock may be taken over. */
  readonly staleAfterMs?: number
}

/** The data folder, held until it is released or the process ends. */
export interface FolderLock {
  readonly release: () => Promise<void>
  /** Whether this program still holds it. */
  readonly isHeld: HeldCheck
}

function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function readNote(path: string): Promise<z.infer<typeof noteSchema> | null> {
  try {
    const note = noteSchema.safeParse(parseJson(await readFile(path, 'utf8')))
    return note.success ? note.data : null
  } catch {
    return null
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED'
}

/**
 * Takes the data folder for this process. Fails with `register.locked {holder, computer, since}` while another has it
 * (`register.lockedByUnknown` when its note cannot be read), or with a disk error. A lock whose process died on this computer is taken over at once, any other after it went stale.
 */
export async function lockFolder(options: LockOptions): Promise<Result<FolderLock>> {
  const { folder, holder, clock, onCompromised, isRunning = isProcessRunning, staleAfterMs = 15_000 } = options
  const lockfilePath = join(folder, 'lock')
  const notePath = join(folder, 'lock.json')
  const settings = { lockfilePath, stale: staleAfterMs, onCompromised: () => onCompromised() }
  const take = async (): Promise<FolderLock> => {
    const release = await lockfile.lock(folder, settings)
    const since = clock()
    await writeFile(notePath, `${JSON.stringify({ ...holder, since })}\n`)
    return {
      isHeld: async () => {
        const note = await readNote(notePath)
        return ok(note?.since === since && note.pid === holder.pid && note.computer === holder.computer)
      },
      release: async () => {
        await rm(notePath, { force: true })
        await release()
      }
    }
  }
  try {
    return ok(await take())
  } catch (error) {
    if (!isLocked(error)) return refuseDiskError(error, 'lock')
  }
  const note = await readNote(notePath)
  const isAbandoned = note !== null && note.computer === holder.computer && !isRunning(note.pid)
  if (isAbandoned) {
    try {
      await rm(lockfilePath, { recursive: true, force: true })
      return ok(await take())
    } catch (error) {
      if (!isLocked(error)) return refuseDiskError(error, 'lock')
    }
  }
  if (note === null) return refuse('register.lockedByUnknown')
  return refuse('register.locked', { params: { holder: note.user, computer: note.computer, since: note.since } })
}
