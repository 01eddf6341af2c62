import type { Refusal } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { personOf, textOf } from '../../form/values.ts'
import { isSamePerson } from '../../people/person.ts'
import type { FieldValues } from '../../form/field-value.ts'
import { tasksFor, waitingTasks } from '../given-tasks.ts'
import { isInvolved, personOfActor } from '../involved.ts'
import { maySee } from '../need-to-know.ts'
import { countedStatuses } from '../state.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

/** A task is for a colleague who can do it: with an account, and for whom the complaint is about only after being told (EW-1.2). */
function checkOwner({ state, policy, colleagues }: Situation, { details }: TimedCommand): Refusal[] {
  const owner = personOf(details, 'owner')
  if (owner === undefined) return []
  const params = { name: owner.name, clause: policy.handling.clause }
  const colleague = colleagues.find((candidate) => candidate.active && isSamePerson(candidate, owner))
  if (colleague === undefined) return [{ code: 'task.noColleague', field: 'owner', params }]
  const { account: id, name, role } = colleague
  const isKeptOut = isInvolved(state.values, colleague) && !maySee(state, policy, { id, name, role })
  return isKeptOut ? [{ code: 'task.forInvolved', field: 'owner', params }] : []
}

function checkDay({ now }: Situation, { details }: TimedCommand): Refusal[] {
  return textOf(details, 'doOn') < amsterdamDay(now) ? [{ code: 'callBack.dayPassed', field: 'doOn' }] : []
}

function hasTask({ state, actor }: Situation): boolean {
  return tasksFor(state, personOfActor(actor)).length > 0
}

function needsTask({ state }: Situation): Refusal[] {
  return waitingTasks(state).length === 0 ? [{ code: 'task.none' }] : []
}

function checkWaits({ state }: Situation, { details }: TimedCommand): Refusal[] {
  const id = textOf(details, 'given')
  return waitingTasks(state).some((task) => task.id === id) ? [] : [{ code: 'task.ended', field: 'given' }]
}

/** What the task was, so that its event can be read alone. */
function withWhat({ state }: Situation, { details }: TimedCommand): FieldValues {
  const task = state.given.find(({ id }) => id === textOf(details, 'given'))
  return task === undefined ? {} : { todo: task.what, owner: task.owner }
}

/** Somebody is given something to do by a day, beside what the regulation asks. */
export const giveTask = {
  id: 'giveTask',
  event: 'taskGiven',
  statuses: countedStatuses,
  asksMoment: false,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'todo', required: true },
    { id: 'owner', required: true },
    { id: 'doOn', required: true }
  ],
  check: (situation, command) => [...checkOwner(situation, command), ...checkDay(situation, command)]
} as const satisfies ActDefinition

/** What every act has that ends a task. */
const ending = {
  statuses: countedStatuses,
  asksMoment: false,
  handlersOnly: false,
  fields: [],
  obstacles: needsTask,
  check: checkWaits,
  adds: withWhat
} as const

/** A task is done: whose it is may say so, and whoever keeps the progress. */
export const finishTask = {
  ...ending,
  id: 'finishTask',
  event: 'taskDone',
  alsoFor: hasTask,
  details: [
    { id: 'given', required: true },
    { id: 'text', required: false }
  ]
} as const satisfies ActDefinition

/** A task need not be done any more, with the reason. */
export const dropTask = {
  ...ending,
  id: 'dropTask',
  event: 'taskDropped',
  details: [
    { id: 'given', required: true },
    { id: 'reason', required: true }
  ]
} as const satisfies ActDefinition
