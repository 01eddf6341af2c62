import { isSamePerson, type Person } from '../people/person.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { Actor } from './event.ts'

/** A task that somebody gave by hand: what, for whom, by which day. */
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

/** The tasks that still wait. */
export function waitingTasks({ given }: { readonly given: readonly GivenTask[] }): GivenTask[] {
  return given.filter(({ isEnded }) => !isEnded)
}

/** The tasks that wait for one person. */
export function tasksFor(state: { readonly given: readonly GivenTask[] }, person: Person): GivenTask[] {
  return waitingTasks(state).filter(({ owner }) => isSamePerson(owner, person))
}
