import { textOf } from '../form/values.ts'
import type { FieldValues } from '../form/field-value.ts'
import type { EventBody } from './event.ts'

/** A file that a dossier's events name, with all that it takes to read it. */
export interface KeptPaper {
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** SHA-256 of the content, in hex. */
  readonly digest: string
  /** The key to its content alone, in base64: for main, and never shown. */
  readonly key: string
}

/** A paper as the event that keeps it tells of it. */
export function paperDetails({ id, name, size, digest, key }: KeptPaper): FieldValues {
  return { file: id, name, size: String(size), digest, key }
}

function paperIn({ details }: EventBody): KeptPaper {
  return {
    id: textOf(details, 'file'),
    name: textOf(details, 'name'),
    size: Number(textOf(details, 'size')),
    digest: textOf(details, 'digest'),
    key: textOf(details, 'key')
  }
}

/** The files that a dossier holds, in the order in which they were kept. */
export function keptPapers(events: readonly EventBody[]): KeptPaper[] {
  const removed = new Set(
    events.filter(({ type }) => type === 'fileRemoved').map(({ details }) => textOf(details, 'file'))
  )
  return events
    .filter(({ type }) => type === 'fileKept')
    .map(paperIn)
    .filter(({ id }) => !removed.has(id))
}

/** An event as it may leave main: without the key to a file. */
export function withoutKey<Event extends EventBody>(event: Event): Event {
  if (event.type !== 'fileKept') return event
  const { key: _key, ...details } = event.details
  return { ...event, details }
}
