import { clockDoubt, type ClockQuestion } from '../../../shared/domain/office/clock-doubt.ts'
import type { Actor } from '../../../shared/domain/dossier/event.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { Clock } from './ports/desktop.ts'
import type { Note, RecordedMoments } from './ports/register.ts'

/** What the watch over the clock works with. */
export interface ClockWatchOptions {
  readonly clock: Clock
  /** Milliseconds that no clock setting moves; without it a clock that jumps ahead in a session is not seen. */
  readonly steady?: (() => number) | undefined
  readonly recorded: RecordedMoments
  readonly note: (note: Note) => Promise<void>
}

/** So much may a clock be put ahead while somebody works. */
const aDayMs = 86_400_000

/**
 * Doubts the PC's clock at log-in, and when it goes back or jumps far ahead while somebody works. Until somebody who manages the office says
 * that it is right, or it is put right, nothing that carries a date is recorded.
 */
export class ClockWatch {
  readonly #options: ClockWatchOptions
  /** The newest moment at which something was recorded with a clock that was not in doubt. */
  #newest: Instant | null
  #isAsking = false
  /** By how much the clock is ahead of the steady one, as it was at log-in. */
  readonly #lead: number

  private constructor(options: ClockWatchOptions) {
    this.#options = options
    this.#newest = options.recorded.newest
    this.#lead = this.#leadAt(options.clock())
  }

  /** Looks at the clock at log-in; what it doubts, or was doubted before and is right again, is in the journal first. */
  static async begin(options: ClockWatchOptions): Promise<ClockWatch> {
    const watch = new ClockWatch(options)
    const now = options.clock()
    const last = watch.#newest
    watch.#isAsking = last !== null && clockDoubt(last, now) !== null
    if (last !== null && (watch.#isAsking || options.recorded.isDoubted)) {
      await options.note({
        actor: null,
        kind: watch.#isAsking ? 'clock-asked' : 'clock-set',
        detail: { last, now }
      })
    }
    if (!watch.#isAsking) watch.#newest = now
    return watch
  }

  /** What is asked now; a clock that was put right meanwhile is asked about no more. */
  look(): ClockQuestion | null {
    const now = this.#options.clock()
    const last = this.#newest
    const doubt = last === null ? null : clockDoubt(last, now)
    if (last === null || doubt === null) {
      if (this.#isAsking) this.#turn(false, now)
      return null
    }
    // Long work in one session is no reason to doubt, where as much time has passed by the steady clock.
    if (!this.#isAsking && doubt === 'ahead' && this.#leadAt(now) - this.#lead < aDayMs) return null
    if (!this.#isAsking) this.#turn(true, now)
    return { doubt, last }
  }

  /** Lets something that carries a date be recorded now, unless the clock is in doubt. */
  admit(): Result<void> {
    const question = this.look()
    const now = this.#options.clock()
    if (question !== null) return refuse('clock.unanswered', { params: { last: question.last, now } })
    if (this.#newest === null || now > this.#newest) this.#newest = now
    return ok(undefined)
  }

  /** Takes the clock for right, on the word of somebody; both moments go in the journal. */
  async confirm(actor: Actor): Promise<void> {
    const question = this.look()
    if (question === null) return
    const now = this.#options.clock()
    await this.#options.note({ actor, kind: 'clock-right', detail: { last: question.last, now } })
    this.#newest = now
    this.#isAsking = false
  }

  #leadAt(now: Instant): number {
    const { steady } = this.#options
    return steady === undefined ? 0 : Date.parse(now) - steady()
  }

  #turn(isAsking: boolean, now: Instant): void {
    const last = this.#newest ?? now
    this.#isAsking = isAsking
    void this.#options.note({ actor: null, kind: isAsking ? 'clock-asked' : 'clock-set', detail: { last, now } })
  }
}
