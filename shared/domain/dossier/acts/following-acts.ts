import { type Refusal, refusedWhen } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { isWritten, unreachable } from '../../form/options.ts'
import { choicesOf, isBlank, personOf, textOf } from '../../form/values.ts'
import { isSamePerson } from '../../people/person.ts'
import { isAllowed } from '../../policy/allowed.ts'
import { fieldRuleOf } from '../../form/field-rule.ts'
import { headsAmong, isGrave } from '../gravity.ts'
import { roleOf } from '../../policy/lookup.ts'
import { isBeyondPost, isNotGiven } from '../not-given.ts'
import { checkNotBeforeDecision, needsSentDecision } from './after-decision.ts'
import { valuesOfNewRound } from '../rounds.ts'
import type { ActDefinition, FollowingEvent, Situation, TimedCommand } from './act.ts'

function needsCheck({ state, policy }: Situation): Refusal[] {
  const params = { clause: policy.callBack?.checkClause ?? '' }
  return isBlank(state.values['handling.checkedAt']) ? [{ code: 'callBack.notChecked', params }] : []
}

function needsGravity({ state, policy }: Situation): Refusal[] {
  const clause = policy.headInformed?.clause ?? ''
  return isGrave(state.values, policy) ? [] : [{ code: 'head.notGrave', params: { clause } }]
}

function isUnsolved(command: TimedCommand): boolean {
  return textOf(command.values, 'settlement.satisfied') === 'no'
}

function checkAfterCheck({ state, policy }: Situation, command: TimedCommand): Refusal[] {
  const params = { clause: policy.callBack?.checkClause ?? '' }
  const isEarlier = command.at < textOf(state.values, 'handling.checkedAt')
  return isEarlier ? [{ code: 'callBack.beforeCheck', field: 'at', params }] : []
}

/** Every message is given; an unsolved complaint gets a new promise and a new day to call back (TB-5.1, TB-5.2). */
function checkCall({ policy, state }: Situation, command: TimedCommand): Refusal[] {
  const means = textOf(command.details, 'means')
  if (means === unreachable) return []
  if (['', 'phone'].includes(means) && isNotGiven(state, 'complainant.phone')) {
    return [{ code: 'callBack.noPhone', field: 'means' }]
  }
  const given = choicesOf(command.details, 'messages')
  const missing = (policy.callBack?.messages ?? []).filter(({ id }) => !given.includes(id))
  const params = { clause: policy.callBack?.clause ?? '' }
  const needed = isUnsolved(command) ? (['text', 'newDueDay'] as const) : []
  const day = textOf(command.details, 'newDueDay')
  return [
    ...refusedWhen(missing.length > 0, 'callBack.messagesMissing', { field: 'messages', params }),
    ...needed
      .filter((field) => isBlank(command.details[field]))
      .map((field): Refusal => ({ code: 'callBack.newPromise', field, params })),
    ...refusedWhen(day !== '' && day < amsterdamDay(command.at), 'callBack.dayPassed', { field: 'newDueDay' })
  ]
}

function startAgain({ policy }: Situation, command: TimedCommand): FollowingEvent[] {
  if (!isUnsolved(command) || !policy.reopening.newTerms) return []
  const promised = {
    'complaint.promised': textOf(command.details, 'text'),
    'handling.callBackDay': textOf(command.details, 'newDueDay')
  }
  return [{ type: 'roundStarted', values: valuesOfNewRound(promised), details: {} }]
}

function checkConfirmedInWriting({ policy, state }: Situation, command: TimedCommand): Refusal[] {
  const isOral = !isWritten(textOf(command.details, 'means'))
  const params = { clause: policy.confirmation?.clause ?? '' }
  return policy.confirmation?.written === true && isOral && !isBeyondPost(state)
    ? [{ code: 'confirmation.notWritten', field: 'means', params }]
    : []
}

/** Answerable is a colleague whose role may appoint one: the partners of the regulation (LM-1.3). */
function checkAnswerable({ policy, colleagues }: Situation, command: TimedCommand): Refusal[] {
  const person = personOf(command.values, 'handling.answerable')
  if (person === undefined) return []
  const colleague = colleagues.find((candidate) => isSamePerson(candidate, person))
  const isFit = colleague?.active === true && isAllowed(policy, colleague.role, 'appointAnswerable')
  const params = { name: person.name, clause: fieldRuleOf(policy, 'handling.answerable').clause ?? '' }
  return isFit ? [] : [{ code: 'answerable.notInRole', field: 'handling.answerable', params }]
}

/** A head is who has the head's role; where no account has it, somebody without an account may be (TB-2.3). */
function checkHead({ policy, colleagues }: Situation, command: TimedCommand): Refusal[] {
  const [person, head] = [personOf(command.details, 'employee'), policy.headInformed]
  if (person === undefined || head?.role === undefined) return []
  const heads = headsAmong(colleagues, policy)
  const isColleague = colleagues.some((colleague) => colleague.active && isSamePerson(colleague, person))
  const isFit = heads.length === 0 ? !isColleague : heads.some((candidate) => isSamePerson(candidate, person))
  const params = { name: person.name, role: roleOf(policy, head.role)?.label ?? head.role, clause: head.clause }
  return isFit ? [] : [{ code: 'head.notInRole', field: 'employee', params }]
}

/** The complainant is told that the complaint arrived (GC-2.2, IN-4.2, LM-4.1). */
export const sendConfirmation = {
  id: 'sendConfirmation',
  event: 'confirmationSent',
  needs: 'handling.confirmedAt',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'means', required: true },
    { id: 'regulationTold', required: false }
  ],
  marksFirst: ['handling.confirmedAt', 'handling.reactionAt'],
  check: checkConfirmedInWriting
} as const satisfies ActDefinition

/** Someone is answerable for the investigation (LM-1.3). */
export const appointAnswerable = {
  id: 'appointAnswerable',
  event: 'answerableAppointed',
  needs: 'handling.answerable',
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: false,
  fields: [{ id: 'handling.answerable', required: true }],
  details: [],
  check: checkAnswerable
} as const satisfies ActDefinition

/** A grave complaint goes to the head of the department, with the request to write (TB-2.3). */
export const informHead = {
  id: 'informHead',
  event: 'headInformed',
  demanded: { by: ['headInformed'], field: 'classification.gravity' },
  needs: 'handling.headInformedAt',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'employee', required: true },
    { id: 'means', required: true }
  ],
  marksFirst: ['handling.headInformedAt'],
  obstacles: needsGravity,
  check: checkHead
} as const satisfies ActDefinition

/** A fitting solution is proposed, and the client answers (GC-2.2a). */
export const recordProposal = {
  id: 'recordProposal',
  event: 'proposalRecorded',
  needs: 'settlement.proposal',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [
    { id: 'settlement.proposal', required: true },
    { id: 'settlement.proposalAnswer', required: false }
  ],
  details: []
} as const satisfies ActDefinition

/** The complainant got the position, from which the appeal term runs (GC-6.1). */
export const recordPositionReceived = {
  id: 'recordPositionReceived',
  event: 'positionReceived',
  needs: 'settlement.positionReceivedAt',
  statuses: ['new', 'open', 'closed'],
  asksMoment: true,
  handlersOnly: true,
  fields: [],
  details: [{ id: 'text', required: false }],
  marks: ['settlement.positionReceivedAt'],
  obstacles: needsSentDecision,
  check: checkNotBeforeDecision
} as const satisfies ActDefinition

/** Whether the promise was kept is checked inside the office before anyone calls back (TB-3.1). */
export const checkPromise = {
  id: 'checkPromise',
  event: 'promiseChecked',
  demanded: { by: ['checkPromise'] },
  needs: 'handling.checkedAt',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [{ id: 'text', required: true }],
  marks: ['handling.checkedAt']
} as const satisfies ActDefinition

/** The relation is called back with the agreed messages, or told otherwise for want of a number, and says whether it was solved (TB-5.1). */
export const callBack = {
  id: 'callBack',
  event: 'calledBack',
  demanded: { by: ['callBack'] },
  needs: 'handling.calledBackAt',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  endsWithRuling: true,
  fields: [{ id: 'settlement.satisfied', required: true }],
  details: [
    { id: 'means', required: false },
    { id: 'messages', required: false },
    { id: 'text', required: false },
    { id: 'newDueDay', required: false }
  ],
  marksFirst: ['handling.calledBackAt'],
  obstacles: needsCheck,
  check: (situation, command) => [...checkAfterCheck(situation, command), ...checkCall(situation, command)],
  follows: startAgain
} as const satisfies ActDefinition
