import { dayOf, personOf, textOf } from '../form/values.ts'
import type { EventType } from './acts/acts.ts'
import type { EventBody } from './event.ts'
import { type GivenTask, nextTaskId, rulingTask } from './given-tasks.ts'

/** The events that end a task, with which one. */
const ends: Readonly<Partial<Record<EventType, (event: EventBody) => string>>> = {
  taskDone: ({ details }) => textOf(details, 'given'),
  taskDropped: ({ details }) => textOf(details, 'given'),
  rulingCarriedOut: () => rulingTask
}

/** The events that bring a task, with its id and what it is. */
const brings: Readonly<
  Partial<Record<EventType, (event: EventBody, given: readonly GivenTask[]) => Pick<GivenTask, 'id' | 'what'>>>
> = {
  taskGiven: ({ details }, given) => ({ id: nextTaskId(given), what: textOf(details, 'todo') }),
  rulingRecorded: ({ details }) => ({ id: rulingTask, what: textOf(details, 'asks') })
}

/** What a ruling asks goes along with the dossier to whoever handles it. */
function handedOn(given: readonly GivenTask[], { values }: EventBody): readonly GivenTask[] {
  const owner = personOf(values, 'handling.handler')
  return owner === undefined ? given : given.map((task) => (task.id === rulingTask ? { ...task, owner } : task))
}

/** The tasks of a dossier after one more event; what a later ruling asks takes the place of what an earlier one did. */
export function givenAfter(before: readonly GivenTask[], event: EventBody): readonly GivenTask[] {
  const given = handedOn(before, event)
  const type = event.type as EventType
  const ended = ends[type]?.(event)
  if (ended !== undefined) return given.map((task) => (task.id === ended ? { ...task, isEnded: true } : task))
  const [owner, day] = [personOf(event.details, 'owner'), dayOf(event.details, 'doOn')]
  const task = brings[type]?.(event, given)
  if (task === undefined || owner === undefined || day === undefined) return given
  const others = given.filter(({ id }) => id !== task.id)
  return [...others, { ...task, owner, day, by: event.actor, at: event.recordedAt, isEnded: false }]
}
