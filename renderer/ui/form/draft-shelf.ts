import { DraftKeeper, type DraftKeeperOptions } from './draft-keeper.ts'

/**
 * The drafts that are being typed, by account and draft id, for as long as the app runs.
 *
 * They outlive the page that shows them, so that locking or walking away loses nothing.
 */
export class DraftShelf {
  readonly #keepers = new Map<string, DraftKeeper>()

  /** The draft with that key; made when it is not there yet. */
  keeper(key: string, make: () => DraftKeeperOptions): DraftKeeper {
    const found = this.#keepers.get(key)
    if (found !== undefined) return found
    const made = new DraftKeeper(make())
    this.#keepers.set(key, made)
    return made
  }

  /** The draft with that key, when it is being typed. */
  find(key: string): DraftKeeper | undefined {
    return this.#keepers.get(key)
  }

  /** Saves at once whatever is not on disk yet, as before locking. */
  async flushAll(): Promise<void> {
    await Promise.all([...this.#keepers.values()].map((keeper) => keeper.flush()))
  }

  /** Ends a draft and takes it off the shelf. */
  async remove(key: string): Promise<void> {
    const keeper = this.#keepers.get(key)
    this.#keepers.delete(key)
    await keeper?.end()
  }
}

/** The shelf of this window. */
export const draftShelf = new DraftShelf()
