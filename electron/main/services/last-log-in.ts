import type { Instant } from '../../../shared/domain/time.ts'
import type { JournalBook } from './ports/register.ts'

/** How far back a log-in is looked for: whoever was not here for so long hears all that waits. */
const mostLookedThrough = 2_000

/** When an account logged in last; null when that is long ago, never, or cannot be read. */
export async function lastLogIn(journal: JournalBook, account: string): Promise<Instant | null> {
  let [looked, found]: [number, Instant | null] = [0, null]
  await journal.backwards(null, ({ kind, actor, at }) => {
    looked += 1
    if (kind === 'log-in' && actor?.id === account) found = at
    return found === null && looked < mostLookedThrough
  })
  return found
}
