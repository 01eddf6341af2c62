import { textOf } from '../form/values.ts'
import type { FieldValues } from '../form/field-value.ts'
import type { EventType } from './acts/acts.ts'
import type { EventBody } from './event.ts'
import { standingEvents } from './standing.ts'

/** A file that a dossier's events name, with all that it takes to read it. */
export interface KeptPaper {
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** What its first bytes show it to be, as a MIME type; empty when they show nothing. */
  readonly format: string
  /** SHA-256 of the content, in hex. */
  readonly digest: string
  /** The key to its content alone, in base64: for main, and never shown. */
  readonly key: string
}

const kept: string = 'fileKept' satisfies EventType
const removed: string = 'fileRemoved' satisfies EventType

/** A paper as the event that keeps it tells of it. */
export function paperDetails({ id, name, size, format, digest, key }: KeptPaper): FieldValues {
  return { file: id, name, size: String(size), format, digest, key }
}

/** A paper as the event that keeps it tells of it; without its key where that was left out. */
export function paperIn({ details }: EventBody): KeptPaper {
  return {
    id: textOf(details, 'file'),
    name: textOf(details, 'name'),
    size: Number(textOf(details, 'size')),
    format: textOf(details, 'format'),
    digest: textOf(details, 'digest'),
    key: textOf(details, 'key')
  }
}

/** The events without those of files that were taken out again: neither that they came nor that they went. */
export function withoutTakenOut<Event extends EventBody>(events: readonly Event[]): Event[] {
  const goings = events.filter(({ type }) => type === removed)
  const gone = new Set(goings.map(({ details }) => textOf(details, 'file')))
  return events.filter(({ type, details }) => type !== removed && !(type === kept && gone.has(textOf(details, 'file'))))
}

/** The events that keep a file which is still there, in the order in which they were recorded. */
export function filedEvents<Event extends EventBody>(events: readonly Event[]): Event[] {
  return withoutTakenOut(standingEvents(events)).filter(({ type }) => type === kept)
}

/** The files that a dossier holds, in the order in which they were kept. */
export function keptPapers(events: readonly EventBody[]): KeptPaper[] {
  return filedEvents(events).map(paperIn)
}

/** An event as it may leave main: without the key to a file. */
export function withoutKey<Event extends EventBody>(event: Event): Event {
  if (event.type !== kept) return event
  const { key: _key, ...details } = event.details
  return { ...event, details }
}
