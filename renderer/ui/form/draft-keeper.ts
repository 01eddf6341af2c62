import type { FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Refusal, Result } from '../../../shared/result.ts'

/** How a draft stands: nothing typed yet, typed and not yet on disk, on disk, or refused by the disk. */
export interface DraftStatus {
  readonly state: 'untouched' | 'waiting' | 'saved' | 'failed'
  readonly savedAt: Instant | null
  readonly problems: readonly Refusal[]
}

/** Brings a draft to the disk, or says why that did not work. */
export type SaveDraft = (values: FieldValues) => Promise<Result<{ readonly savedAt: Instant }>>

/** What a keeper is made with; `pause` and `retry` are in milliseconds. */
export interface DraftKeeperOptions {
  readonly values: FieldValues
  readonly savedAt: Instant | null
  readonly save: SaveDraft
  readonly pause?: number
  readonly retry?: number
}

/**
 * Keeps what was typed: in memory at once, on disk at every pause.
 *
 * A failed save is tried again until it works; meanwhile the newest values stay in memory.
 */
export class DraftKeeper {
  readonly #options: Required<DraftKeeperOptions>
  readonly #listeners = new Set<() => void>()
  #values: FieldValues
  #status: DraftStatus
  #isDirty = false
  #isEnded = false
  #isResting = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined

  constructor(options: DraftKeeperOptions) {
    this.#options = { pause: 600, retry: 5000, ...options }
    this.#values = options.values
    const { savedAt } = options
    this.#status = { state: savedAt === null ? 'untouched' : 'saved', savedAt, problems: [] }
  }

  /** The newest values, saved or not. */
  readonly values = (): FieldValues => this.#values

  /** How the draft stands; the same object until it changes. */
  readonly status = (): DraftStatus => this.#status

  /** Tells of every change of status, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes over what was typed; it is saved at the next pause. */
  change(values: FieldValues): void {
    if (this.#isEnded) return
    this.#values = values
    this.#isDirty = true
    if (['untouched', 'saved'].includes(this.#status.state)) this.#tell({ ...this.#status, state: 'waiting' })
    this.#saveAfter(this.#options.pause)
  }

  /** Saves now what is not on disk yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#running
    if (!this.#isDirty || this.#isEnded) return
    this.#running = this.#saveOnce()
    await this.#running
  }

  /** Saves once more and stops trying: the form is out of sight, or nobody is logged in. */
  async rest(): Promise<void> {
    this.#isResting = true
    await this.flush()
  }

  /** Takes up saving again, with whatever is not on disk yet. */
  async resume(): Promise<void> {
    this.#isResting = false
    await this.flush()
  }

  /** Stops saving for good: it was registered, recorded or thrown away. */
  async end(): Promise<void> {
    this.#isEnded = true
    clearTimeout(this.#timer)
    await this.#running
  }

  /** Whether something was typed while the disk was busy. */
  #hasNews(): boolean {
    return this.#isDirty
  }

  #saveAfter(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  async #saveOnce(): Promise<void> {
    this.#isDirty = false
    const result = await this.#options.save(this.#values)
    if (result.ok) {
      this.#tell({ state: this.#hasNews() ? 'waiting' : 'saved', savedAt: result.value.savedAt, problems: [] })
      return
    }
    this.#isDirty = true
    this.#tell({ ...this.#status, state: 'failed', problems: result.error })
    if (!this.#isEnded && !this.#isResting) this.#saveAfter(this.#options.retry)
  }

  #tell(status: DraftStatus): void {
    this.#status = status
    for (const listener of this.#listeners) listener()
  }
}
