import { isSamePerson, type Person } from '../people/person.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { Actor } from './event.ts'

/** A task that somebody gave by hand, or that a ruling asks: what, for whom, by which day. */
export interface GivenTask {
  readonly id: string
  readonly what: string
  readonly owner: Person
  readonly day: LocalDay
  readonly by: Actor
  readonly at: Instant
  /** Done, or not needed any more. */
  readonly isEnded: boolean
}

/** The id of the next task that is given in a dossier. */
export function nextTaskId(given: readonly GivenTask[]): string {
  return String(given.length + 1)
}

/** The id of what the last ruling asks. */
export const rulingTask = 'ruling'

type Given = Readonly<Record<'given', readonly GivenTask[]>>

/** All that still waits, given by hand or asked by a ruling. */
export function allWaiting({ given }: Given): GivenTask[] {
  return given.filter(({ isEnded }) => !isEnded)
}

/** The tasks given by hand that still wait. */
export function waitingTasks(state: Given): GivenTask[] {
  return allWaiting(state).filter(({ id }) => id !== rulingTask)
}

/** What a ruling asks and was not carried out yet; undefined when nothing is. */
export function waitingRuling(state: Given): GivenTask | undefined {
  return allWaiting(state).find(({ id }) => id === rulingTask)
}

/** The tasks that wait for one person. */
export function tasksFor(state: Given, person: Person): GivenTask[] {
  return waitingTasks(state).filter(({ owner }) => isSamePerson(owner, person))
}
