import type { Instant } from '../../../shared/domain/time.ts'

/** How much wants attention, and when that changes. */
export interface Attention {
  readonly overdue: number
  readonly today: number
  readonly moments: readonly Instant[]
}

/** What a notification may say: how much, never what or about whom. */
export type Announcement =
  { readonly kind: 'counts'; readonly overdue: number; readonly today: number } | { readonly kind: 'locked' }

/** What the scheduler works with. */
export interface SchedulerOptions {
  readonly clock: () => Instant
  /** What wants attention now, or null while nobody is logged in. */
  readonly attention: () => Attention | null
  readonly announce: (announcement: Announcement) => void
  /** Lets the screens read again: something fell due without anyone doing something. */
  readonly onDue: () => void
  /** At each look: what else is done now and then. */
  readonly onLook: () => void
  readonly setTimer: (run: () => void, milliseconds: number) => { readonly cancel: () => void }
}

/** Longest time without looking: a new day changes what is due today. */
const longestWait = 15 * 60_000

/** Watches what falls due: at log-in, at each due moment, and after the PC slept. */
export class Scheduler {
  readonly #options: SchedulerOptions
  #timer: { readonly cancel: () => void } | null = null
  #announced = 0
  #moments: readonly Instant[] = []
  #lastLook: Instant

  constructor(options: SchedulerOptions) {
    this.#options = options
    this.#lastLook = options.clock()
  }

  /** Looks now, tells what is new, and sets the next look. */
  look(): void {
    if (this.#count()) this.#options.onDue()
    this.#options.onLook()
  }

  /** Something was recorded here: counts again and sets the next look. The screen that did it need not be told. */
  recorded(): void {
    this.#count()
  }

  /** Someone logged in: everything that waits is told again, also what fell due while the PC was off. */
  welcome(): void {
    this.#announced = 0
    this.look()
  }

  stop(): void {
    this.#timer?.cancel()
    this.#timer = null
  }

  /** Counts what waits, announces more than before, and sets the next look; true when it is another number. */
  #count(): boolean {
    const { attention, clock } = this.#options
    const now = clock()
    const found = attention()
    const before = this.#announced
    if (found === null) this.#lookWhileLocked(now)
    else this.#announce(found)
    this.#lastLook = now
    this.#next(now)
    return this.#announced !== before
  }

  #announce({ overdue, today, moments }: Attention): void {
    this.#moments = moments
    const pressing = overdue + today
    if (pressing > this.#announced) this.#options.announce({ kind: 'counts', overdue, today })
    this.#announced = pressing
  }

  #lookWhileLocked(now: Instant): void {
    const isPassed = this.#moments.some((moment) => moment > this.#lastLook && moment <= now)
    if (isPassed) this.#options.announce({ kind: 'locked' })
  }

  #next(now: Instant): void {
    this.stop()
    const coming = this.#moments.filter((moment) => moment > now).toSorted()[0]
    const wait = coming === undefined ? longestWait : new Date(coming).getTime() - new Date(now).getTime() + 1000
    this.#timer = this.#options.setTimer(
      () => {
        this.look()
      },
      Math.min(wait, longestWait)
    )
  }
}
