import type { Instant } from '../../../../shared/domain/time.ts'
import { ok, refuse, type Refusal, type Result } from '../../../../shared/result.ts'
import { isMissing, refuseDiskError } from '../disk/problem.ts'
import { isRunning as isProcessRunning, isSameRun, type LockHolder } from './holder.ts'
import { LockFiles, type Touched } from './lock-files.ts'
import { type LockNote, type NoteBefore, readNote, readNoteBefore } from './lock-note.ts'
import type { HeldCheck } from './same-folder.ts'

/** What is needed to take the data folder. */
export interface LockOptions {
  readonly folder: string
  readonly holder: LockHolder
  readonly clock: () => Instant
  readonly newId: () => string
  /** Called when the lock was lost, as after a long sleep: the app must stop writing. */
  readonly onCompromised: () => void
  /** Whether a process of this computer still runs; null when nobody can tell. */
  readonly isRunning?: (holder: Pick<LockHolder, 'pid' | 'started'>) => boolean | null
  /** After how long without a sign of life another computer's lock may be taken over. */
  readonly staleAfterMs?: number
  /** Milliseconds that no clock setting moves. */
  readonly steady?: () => number
}

/** The data folder, held until it is released or the process ends. */
export interface FolderLock {
  readonly release: () => Promise<void>
  /** Whether this program still holds it. */
  readonly isHeld: HeldCheck
}

/** Takes the data folder, as often as it takes. */
export interface LockTaker {
  readonly take: () => Promise<Result<FolderLock>>
}

/** Milliseconds without a sign of life after which another computer's lock may be taken over. */
const staleAfterMs = 15_000

/** How often a holder gives one, in milliseconds. */
export const signOfLifeMs = staleAfterMs / 3

/** The locks that this very process holds. */
const heldHere = new Set<string>()

function refuseLocked(note: NoteBefore | null): { readonly ok: false; readonly error: Refusal[] } {
  if (note === null) return refuse('register.lockedByUnknown')
  return refuse('register.locked', { params: { holder: note.user, computer: note.computer, since: note.since } })
}

class Taker {
  readonly #options: Required<LockOptions>
  readonly #files: LockFiles
  /** Since when a lock that is dated in the future was seen untouched. */
  #sighting: { readonly key: string; readonly since: number } | null = null

  constructor(options: Required<LockOptions>) {
    this.#options = options
    this.#files = new LockFiles(options.folder)
  }

  async take(): Promise<Result<FolderLock>> {
    try {
      await this.#files.make()
      for (;;) {
        const last = await this.#files.last()
        const holder = last.isFree ? await this.#holderBefore(last.number) : await this.#holderAt(last.number)
        if (holder !== 'nobody') return refuseLocked(holder)
        const taken = await this.#takeAfter(last.number)
        if (taken !== null) return ok(taken)
      }
    } catch (error) {
      return refuseDiskError(error, 'lock')
    }
  }

  /** Takes the place behind the last one; null when somebody else was first. */
  async #takeAfter(last: number): Promise<FolderLock | null> {
    const { clock, holder, newId } = this.#options
    const [number, nonce] = [last + 1, newId()]
    const note: LockNote = { ...holder, since: clock(), nonce }
    const text = `${JSON.stringify(note)}\n`
    if (!(await this.#files.take(number, text))) return null
    // Between looking and taking, others may have taken this place and later ones, and cleared theirs.
    if ((await this.#files.last()).number > number) {
      await this.#files.leave(number)
      return null
    }
    heldHere.add(nonce)
    await this.#files.clearBefore(number)
    return this.#hold(number, { nonce, text })
  }

  #hold(number: number, { nonce, text }: { readonly nonce: string; readonly text: string }): FolderLock {
    const files = this.#files
    const isMine = async (): Promise<boolean> => {
      const last = await files.last()
      return last.number === number && !last.isFree && (await files.read(number)) === text
    }
    const stop = (): void => {
      clearInterval(timer)
      heldHere.delete(nonce)
    }
    const beat = async (): Promise<void> => {
      try {
        if (await isMine()) await files.touch(number)
        else if (heldHere.has(nonce)) {
          stop()
          this.#options.onCompromised()
        }
      } catch {
        // A folder that is away for a moment is still held when it is back, unless somebody took it meanwhile.
      }
    }
    const timer = setInterval(() => void beat(), this.#options.staleAfterMs / 3)
    timer.unref()
    return {
      isHeld: async () => {
        try {
          return ok(heldHere.has(nonce) && (await isMine()))
        } catch (error) {
          return isMissing(error) ? ok(false) : refuseDiskError(error, 'lock')
        }
      },
      release: async () => {
        const isHeld = heldHere.has(nonce) && (await isMine().catch(() => false))
        stop()
        if (isHeld) await files.free(number).catch(() => undefined)
      }
    }
  }

  /** Who holds the lock of a number: `nobody` when its program is surely gone, null when it is not known who. */
  async #holderAt(number: number): Promise<NoteBefore | null | 'nobody'> {
    const { holder, isRunning } = this.#options
    const note = readNote(await this.#files.read(number))
    if (note !== null && isSameRun(note, holder)) {
      const isThis = note.pid === holder.pid && note.started === holder.started
      const runs = isThis ? heldHere.has(note.nonce) : isRunning(note)
      if (runs !== null) return runs ? note : 'nobody'
    }
    return (await this.#isStale(String(number), await this.#files.touched(number))) ? 'nobody' : note
  }

  /** Who holds the lock in the way of version 0.1, which knew no numbers. */
  async #holderBefore(number: number): Promise<NoteBefore | null | 'nobody'> {
    const before = number === 0 ? await this.#files.before() : null
    if (before === null) return 'nobody'
    const note = readNoteBefore(before.text)
    const { holder, isRunning } = this.#options
    const isGone = note?.computer === holder.computer && isRunning({ pid: note.pid, started: '' }) === false
    return isGone || (await this.#isStale('before', before.touched)) ? 'nobody' : note
  }

  /** Whether there was no sign of life for long, by the clock of the disk on which the signs are left. */
  async #isStale(key: string, touched: Touched | null): Promise<boolean> {
    if (touched === null) return true
    const { staleAfterMs, steady } = this.#options
    const now = await this.#files.now()
    const age = now === null ? 0 : now - touched.atMs
    if (age > staleAfterMs) return true
    if (age >= -1000) return false
    // Dated in the future, by a clock that was wrong: it is watched for signs of life instead.
    const seen = `${key} ${String(touched.atMs)} ${String(touched.size)}`
    if (this.#sighting?.key !== seen) this.#sighting = { key: seen, since: steady() }
    return steady() - this.#sighting.since > staleAfterMs
  }
}

/**
 * Takes the data folder for this process. Fails with `register.locked {holder, computer, since}` while another has it
 * (`register.lockedByUnknown` when its note cannot be read), or with a disk error. A lock whose process died on this
 * computer is taken over at once, any other after it gave no sign of life for a while.
 */
export function lockTaker(options: LockOptions): LockTaker {
  return new Taker({ isRunning: isProcessRunning, staleAfterMs, steady: () => performance.now(), ...options })
}
