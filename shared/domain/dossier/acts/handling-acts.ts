import type { Refusal } from '../../../result.ts'
import { peopleOf, personOf, textOf } from '../../form/values.ts'
import { isSamePerson, type Person } from '../../people/person.ts'
import { isInvolved } from '../involved.ts'
import { isHandOver } from '../responsible.ts'
import type { ActDefinition, FollowingEvent, Situation, TimedCommand } from './act.ts'

function checkHandler({ state, policy, colleagues }: Situation, command: TimedCommand): Refusal[] {
  const handler = personOf(command.values, 'handling.handler')
  if (handler === undefined) return []
  const colleague = colleagues.find((candidate) => isSamePerson(candidate, handler))
  const params = { name: handler.name, clause: policy.handling.clause }
  if (policy.handling.involvedExcluded && isInvolved(state.values, colleague ?? handler)) {
    return [{ code: 'assign.handlerInvolved', field: 'handling.handler', params }]
  }
  const mayHandle = colleague !== undefined && colleague.active && policy.handling.roles.includes(colleague.role)
  return mayHandle ? [] : [{ code: 'assign.notAHandler', field: 'handling.handler', params }]
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

/** Whoever is told without being named is asked about first: she becomes involved and sees the dossier (EW-4.1). */
function checkInvolving({ state, policy }: Situation, command: TimedCommand): Refusal[] {
  return toldPerson(command).flatMap((told): Refusal[] => {
    if (isInvolved(state.values, told)) return []
    const handler = personOf(state.values, 'handling.handler')
    const isHandler = handler !== undefined && isSamePerson(handler, told)
    if (isHandler && policy.handling.involvedExcluded) {
      const params = { name: told.name, clause: policy.handling.clause }
      return [{ code: 'correct.handlerBecomesInvolved', field: 'employee', params }]
    }
    const params = { name: told.name, clause: policy.employeeInformed.clause }
    return textOf(command.details, 'involve') === 'yes'
      ? []
      : [{ code: 'inform.notInvolved', field: 'involve', params }]
  })
}

function nowInvolved({ state }: Situation, command: TimedCommand): FollowingEvent[] {
  const fresh = toldPerson(command).filter((told) => !isInvolved(state.values, told))
  const involved = [...peopleOf(state.values, 'complaint.involved'), ...fresh]
  return fresh.map((employee) => ({
    type: 'involvedNamed',
    values: { 'complaint.involved': involved },
    details: { employee }
  }))
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
  check: (situation, command) => [...checkHandler(situation, command), ...needsReasonToPassOn(situation, command)],
  adds: ({ policy, state }) => ({
    stage: policy.stages.find(({ responsible }) => responsible === 'handler')?.id ?? state.stage
  })
} as const satisfies ActDefinition
