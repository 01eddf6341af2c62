import { dayOf, personOf, textOf } from '../form/values.ts'
import type { EventType } from './acts/acts.ts'
import type { EventBody } from './event.ts'
import { type GivenTask, nextTaskId } from './given-tasks.ts'

const endings: readonly string[] = ['taskDone', 'taskDropped'] satisfies EventType[]

/** The tasks of a dossier after one more event. */
export function givenAfter(given: readonly GivenTask[], event: EventBody): readonly GivenTask[] {
  const id = textOf(event.details, 'given')
  if (endings.includes(event.type)) return given.map((task) => (task.id === id ? { ...task, isEnded: true } : task))
  const [owner, day] = [personOf(event.details, 'owner'), dayOf(event.details, 'doOn')]
  if (event.type !== ('taskGiven' satisfies EventType) || owner === undefined || day === undefined) return given
  const [what, by, at] = [textOf(event.details, 'todo'), event.actor, event.recordedAt]
  return [...given, { id: nextTaskId(given), what, owner, day, by, at, isEnded: false }]
}
