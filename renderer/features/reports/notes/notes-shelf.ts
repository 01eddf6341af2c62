import type { Period } from '../../../../shared/domain/statistics/period.ts'
import { DraftKeeper, type DraftKeeperOptions } from '../../../ui/form/draft-keeper.ts'

function isSettled(keeper: DraftKeeper): boolean {
  const { state } = keeper.status()
  return state === 'saved' || state === 'untouched'
}

/**
 * The texts that an account writes for the reports, by account and period, for as long as the app runs.
 *
 * They outlive their screen, so that an answer from before the last save can never take a text's place. When another
 * account comes to write, what the one before saved is let go and read anew later.
 */
export class NotesShelf {
  readonly #keepers = new Map<string, DraftKeeper>()

  /** The texts of an account for the report over a period; made when they are not there yet. */
  keeper(account: string, { from, to }: Period, make: () => DraftKeeperOptions): DraftKeeper {
    for (const [key, keeper] of this.#keepers) {
      if (!key.startsWith(`${account}/`) && isSettled(keeper)) this.#keepers.delete(key)
    }
    const key = `${account}/${from}/${to}`
    const found = this.#keepers.get(key)
    if (found !== undefined) return found
    const made = new DraftKeeper(make())
    this.#keepers.set(key, made)
    return made
  }

  /** Saves at once whatever is not on disk yet, as before a report is printed. */
  async settle(): Promise<void> {
    await Promise.all([...this.#keepers.values()].map((keeper) => keeper.flush()))
  }
}

/** The shelf of this window. */
export const notesShelf = new NotesShelf()
