import type { Refusal } from '../../../result.ts'
import { peopleOf, personOf, textOf } from '../../form/values.ts'
import type { FieldValues } from '../../form/field-value.ts'
import type { Person } from '../../people/person.ts'
import { isInvolved } from '../involved.ts'
import { isHandOver } from '../responsible.ts'
import type { ActDefinition, FollowingEvent, Situation, TimedCommand } from './act.ts'
import { checkHandler, checkStandIn, toStandIn } from './stand-in.ts'

function checkAssigned(situation: Situation, { values }: TimedCommand): Refusal[] {
  const handler = personOf(values, 'handling.handler')
  return handler === undefined ? [] : checkHandler(situation, handler, situation.state.values, 'handling.handler')
}

function needsReasonToPassOn({ state, policy }: Situation, command: TimedCommand): Refusal[] {
  const handler = personOf(command.values, 'handling.handler')
  const isPassedOn = handler !== undefined && isHandOver(state, policy, handler)
  return isPassedOn && textOf(command.details, 'reason') === '' ? [{ code: 'details.missing', field: 'reason' }] : []
}

/** The complaints officer says what sort of complaint it is (EW-5.2, EW-5.3). */
export const classify = {
  id: 'classify',
  event: 'classified',
  demanded: { by: ['classification'] },
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  fields: [
    { id: 'classification.mode', required: true },
    { id: 'signalKind', required: false },
    { id: 'classification.ground', required: true },
    { id: 'classification.classes', required: true },
    { id: 'classification.gravity', required: false }
  ],
  details: []
} as const satisfies ActDefinition

function toldPerson({ details }: TimedCommand): Person[] {
  const told = personOf(details, 'employee')
  return told === undefined ? [] : [told]
}

/** Those whom the complaint is about once this employee was told of it. */
function involvedAfter({ state }: Situation, command: TimedCommand): FieldValues {
  const fresh = toldPerson(command).filter((told) => !isInvolved(state.values, told))
  return { 'complaint.involved': [...peopleOf(state.values, 'complaint.involved'), ...fresh] }
}

/** Whoever is told without being named is asked about first: she becomes involved and sees the dossier (EW-4.1). */
function checkInvolving(situation: Situation, command: TimedCommand): Refusal[] {
  const { state, policy } = situation
  const isSaid = textOf(command.details, 'involve') === 'yes'
  const unasked = toldPerson(command)
    .filter((told) => !isSaid && !isInvolved(state.values, told))
    .map(({ name }): Refusal => {
      return { code: 'inform.notInvolved', field: 'involve', params: { name, clause: policy.employeeInformed.clause } }
    })
  return [...unasked, ...checkStandIn(situation, command, involvedAfter(situation, command))]
}

function nowInvolved(situation: Situation, command: TimedCommand): FollowingEvent[] {
  const values = involvedAfter(situation, command)
  const fresh = toldPerson(command).filter((told) => !isInvolved(situation.state.values, told))
  return [
    ...fresh.map((employee): FollowingEvent => ({ type: 'involvedNamed', values, details: { employee } })),
    ...toStandIn(situation, command, values)
  ]
}

/** The employee complained about is told, and is named as involved when that was not so yet (EW-4.1). */
export const informEmployee = {
  id: 'informEmployee',
  event: 'employeeInformed',
  demanded: { by: ['employeeInformed'] },
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'employee', required: true },
    { id: 'involve', required: false },
    { id: 'standIn', required: false },
    { id: 'means', required: true }
  ],
  marksFirst: ['handling.employeeInformedAt'],
  check: checkInvolving,
  follows: nowInvolved
} as const satisfies ActDefinition

/** The dossier is handed over to the one who handles it, never the person complained about (EW-1.2, EW-6.1). */
export const assign = {
  id: 'assign',
  event: 'assigned',
  demanded: { by: ['handling'], when: ({ stages }) => stages.some(({ responsible }) => responsible === 'handler') },
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: false,
  fields: [{ id: 'handling.handler', required: true }],
  details: [
    { id: 'reason', required: false },
    { id: 'note', required: false }
  ],
  check: (situation, command) => [...checkAssigned(situation, command), ...needsReasonToPassOn(situation, command)],
  adds: ({ policy, state }) => ({
    stage: policy.stages.find(({ responsible }) => responsible === 'handler')?.id ?? state.stage
  })
} as const satisfies ActDefinition
