import { directions, type paperKinds } from '../form/options.ts'
import { textOf } from '../form/values.ts'
import type { EventType } from './acts/acts.ts'
import type { EventBody } from './event.ts'

/** Whether a word came in or went out. */
export type Direction = (typeof directions)[number]

function asSaid({ details }: EventBody): Direction | null {
  return directions.find((direction) => direction === textOf(details, 'direction')) ?? null
}

/** Of what is told in talking as well: only when a letter went with it. */
function asWritten({ details }: EventBody): Direction | null {
  return textOf(details, 'letter') === '' ? null : 'out'
}

/** The kinds of file that are a word in or out by themselves; the others came with one. */
const words: readonly string[] = ['mail', 'letter', 'scan'] satisfies (typeof paperKinds)[number][]

/** The events that are correspondence, each with the way it went. */
const ways: Readonly<Partial<Record<EventType, (event: EventBody) => Direction | null>>> = {
  confirmationSent: () => 'out',
  reactionRecorded: () => 'out',
  delayNoticeSent: () => 'out',
  proposalRecorded: asWritten,
  decisionSent: () => 'out',
  calledBack: () => 'out',
  referred: () => 'out',
  rulingRecorded: () => 'in',
  contactRecorded: asSaid,
  requestRecorded: () => 'in',
  requestExtended: () => 'out',
  requestAnswered: () => 'out',
  inspectionGiven: () => 'out',
  fileKept: (event) => (words.includes(textOf(event.details, 'paper')) ? asSaid(event) : null)
}

/** Which way an event went as correspondence; null when it is none. */
export function directionOf(event: EventBody): Direction | null {
  return ways[event.type as EventType]?.(event) ?? null
}

/** All that came in and went out beside the complaint itself, oldest first (LM-5.7, GC-4.1). */
export function correspondenceIn<Event extends EventBody>(standing: readonly Event[]): Event[] {
  return standing
    .filter((event) => directionOf(event) !== null)
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
}

const inside: readonly string[] = ['notedInside', 'taskGiven', 'taskDone', 'taskDropped'] satisfies EventType[]

/** Whether an event stays among colleagues: it never stands on a paper. */
export function staysInside({ type }: Pick<EventBody, 'type'>): boolean {
  return inside.includes(type)
}

const inBetween: readonly string[] = [
  'contactRecorded',
  'fileKept',
  'fileRemoved',
  'linked',
  'unlinked',
  'requestRecorded',
  'requestExtended',
  'requestAnswered',
  'inspectionGiven'
] satisfies EventType[]

/** Whether an event tells how the handling goes: a contact, a file, a link or a request about one's data in between does not, nor what stays inside (EW-6.3). */
export function isProgress(event: Pick<EventBody, 'type'>): boolean {
  return !inBetween.includes(event.type) && !staysInside(event)
}
