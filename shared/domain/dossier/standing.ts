import { textOf } from '../form/values.ts'
import type { EventType } from './acts/acts.ts'
import type { EventBody } from './event.ts'

/** The event by which an act is taken back: it names the first event that it undoes. */
export const undone = 'undone' satisfies EventType

/**
 * The events that hold: without the acts that were taken back, and without the taking back itself.
 *
 * Both stay in the dossier and its history; nothing is ever removed.
 */
export function standingEvents<Event extends EventBody>(events: readonly Event[]): Event[] {
  let standing: { readonly seq: number; readonly event: Event }[] = []
  for (const [index, event] of events.entries()) {
    if (event.type === undone) {
      const from = Number(textOf(event.details, 'undoes'))
      standing = standing.filter(({ seq }) => seq < from)
    } else standing.push({ seq: index + 1, event })
  }
  return standing.map(({ event }) => event)
}
