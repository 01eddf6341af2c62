import { formFields } from '../form/fields.ts'
import type { FieldValues } from '../form/field-value.ts'
import { isBlank, personOf } from '../form/values.ts'
import type { Instant } from '../time.ts'
import type { EventType } from './acts/acts.ts'
import type { EventBody } from './event.ts'

const laterMs = 60_000

/** Whether an event was typed in a minute or more after it happened. */
export function isRecordedLater({ at, recordedAt }: EventBody): boolean {
  return Date.parse(recordedAt) - Date.parse(at) >= laterMs
}

/** One line of the course of a dossier. */
export interface CourseStep<Event extends EventBody> {
  readonly event: Event
  /** A receipt and its registration are two lines, unless they were one moment. */
  readonly says: 'received' | 'receivedAndRegistered' | 'event'
  readonly at: Instant
  readonly who: string
  /** When it was typed in, where that was later. */
  readonly recordedLater: Instant | null
}

function stepsOf<Event extends EventBody>(event: Event): CourseStep<Event>[] {
  const isLater = isRecordedLater(event)
  const step = { event, at: event.at, who: event.actor.name, recordedLater: null }
  if (event.type !== ('registered' satisfies EventType)) {
    return [{ ...step, says: 'event', recordedLater: isLater ? event.recordedAt : null }]
  }
  if (!isLater) return [{ ...step, says: 'receivedAndRegistered' }]
  const receiver = personOf(event.values, 'receivedBy')?.name ?? event.actor.name
  return [
    { ...step, says: 'received', who: receiver },
    { ...step, says: 'event', at: event.recordedAt }
  ]
}

/** The course of a dossier, line by line: received when it was received, registered when it was registered. */
export function courseOf<Event extends EventBody>(standing: readonly Event[]): CourseStep<Event>[] {
  return standing.flatMap(stepsOf)
}

const endings: readonly string[] = ['closed', 'withdrawn', 'mistakeRecorded', 'merged'] satisfies EventType[]

interface Stretch {
  readonly events: readonly EventBody[]
  /** The event that began it: the registration, a reopening, or a new round. */
  readonly from: EventBody
}

/** The stretches of a dossier: to the first reopening or new round, from there to the next, and so on. */
function stretchesOf(standing: readonly EventBody[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, event] of standing.entries()) {
    const isRound = event.type === ('roundStarted' satisfies EventType)
    const isReopened = event.type === ('reopened' satisfies EventType)
    const isSame = isRound && standing[index - 1]?.type === ('reopened' satisfies EventType)
    const last = stretches.at(-1)
    if (last === undefined || isReopened || (isRound && !isSame)) stretches.push({ events: [event], from: event })
    else stretches[stretches.length - 1] = { ...last, events: [...last.events, event] }
  }
  return stretches
}

function valuesAfter(before: FieldValues, events: readonly EventBody[]): FieldValues {
  return events.reduce((values, event) => ({ ...values, ...event.values }), before)
}

/** What stood on the form before a reopening or a new round, as far as it was entered anew or emptied after it. */
export interface EarlierForm {
  /** What came after it, and when. */
  readonly before: { readonly type: 'reopened' | 'roundStarted'; readonly at: Instant }
  /** When the dossier was closed or withdrawn before that; null when it was not. */
  readonly closedAt: Instant | null
  readonly values: FieldValues
}

/** The form as it stood in each earlier stretch of a dossier, oldest first: what the form itself no longer shows. */
export function earlierForms(standing: readonly EventBody[]): EarlierForm[] {
  const stretches = stretchesOf(standing)
  let values: FieldValues = {}
  return stretches.slice(1).map((next, index) => {
    const events = stretches[index]?.events ?? []
    values = valuesAfter(values, events)
    const entered = new Set(next.events.flatMap((event) => Object.keys(event.values)))
    const left = formFields.filter(({ id }) => entered.has(id) && !isBlank(values[id])).map(({ id }) => id)
    const closing = events.findLast(({ type }) => endings.includes(type))
    return {
      before: {
        type: next.from.type === ('reopened' satisfies EventType) ? 'reopened' : 'roundStarted',
        at: next.from.at
      },
      closedAt: closing?.at ?? null,
      values: Object.fromEntries(left.map((id) => [id, values[id] ?? null]))
    }
  })
}

/**
 * What an event entered and a later one of the same stretch entered otherwise, such as an earlier proposal.
 *
 * What a correction replaced is left out: the correction says it itself.
 */
export function replacedValues(event: EventBody, standing: readonly EventBody[]): FieldValues {
  const stretch = stretchesOf(standing).find(({ events }) => events.includes(event))?.events ?? []
  const later = stretch.slice(stretch.indexOf(event) + 1)
  const replaced = Object.entries(event.values).filter(([id, value]) => {
    const next = later.find(({ values }) => id in values)
    const isTold = next === undefined || next.type === ('corrected' satisfies EventType) || isBlank(value)
    return !isTold && JSON.stringify(next.values[id]) !== JSON.stringify(value)
  })
  return Object.fromEntries(replaced)
}
