/** Ends a session after a time without anyone at the keyboard. */
export class IdleLock {
  readonly #minutes: () => number
  readonly #lock: () => void
  #timer: NodeJS.Timeout | null = null

  constructor(minutes: () => number, lock: () => void) {
    this.#minutes = minutes
    this.#lock = lock
  }

  /** Someone is there: the wait begins anew. */
  stillHere(): void {
    this.stop()
    this.#timer = setTimeout(this.#lock, this.#minutes() * 60_000)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
