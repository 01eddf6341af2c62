import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

/** How a dossier went, for who may not read it as well: the hash of each of its events, and the moment of the last. */
export interface Course {
  readonly hashes: readonly string[]
  readonly recordedAt: Instant
}

/** Before anything was recorded. */
const never: Instant = '1970-01-01T00:00:00.000Z'

/** The course of a dossier's events. */
export function courseOf(events: readonly DossierEvent[]): Course {
  return { hashes: events.map(({ hash }) => hash), recordedAt: events.at(-1)?.recordedAt ?? never }
}
