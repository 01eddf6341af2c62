import type { EventBody } from './event.ts'

/** The format in which events are written now; an event without one is of format 1. */
export const eventFormat = 1

/** One step from a format of events to the next; once released it never changes. */
export interface EventStep {
  readonly from: number
  readonly change: (event: EventBody) => EventBody
}

/** Every step ever released, oldest first; they stand in files of their own beside this one. */
const eventSteps: readonly EventStep[] = []

/**
 * An event as it would be written now, to be understood: what is kept stays as it was written, for the chain counts its
 * fingerprint over that.
 */
export function asToday(event: EventBody, steps: readonly EventStep[] = eventSteps): EventBody {
  return steps.reduce((read, { from, change }) => ((event.format ?? 1) <= from ? change(read) : read), event)
}
