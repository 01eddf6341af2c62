import { setImmediate } from 'node:timers/promises'

/** How long work may go on before others get their turn, in milliseconds. */
const stretch = 6

/** Long work in short stretches, so that nothing else waits for it. */
export class Pace {
  #since = performance.now()

  /** Lets others go first when this has gone on for long enough; whether it did. */
  async breathe(): Promise<boolean> {
    if (performance.now() - this.#since < stretch) return false
    await setImmediate()
    this.#since = performance.now()
    return true
  }
}
