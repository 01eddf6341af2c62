import type { Refusal } from '../../../result.ts'
import { isWritten } from '../../form/options.ts'
import { textOf } from '../../form/values.ts'
import { isBeyondPost } from '../not-given.ts'
import { currentFacts } from '../state.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

/** The decision goes out in writing, where the regulation says so and there is an address (EW-6.4, GC-2.2c). */
export function checkWritten({ policy, state }: Situation, command: TimedCommand): Refusal[] {
  const means = textOf(command.values, 'settlement.decisionMeans')
  const isOral = means !== '' && !isWritten(means)
  const isRefused = policy.closing.decision.written && isOral && !isBeyondPost(state)
  const params = { clause: policy.closing.decision.clause }
  return isRefused ? [{ code: 'decision.notWritten', field: 'settlement.decisionMeans', params }] : []
}

function needsDecision({ state, policy }: Situation): Refusal[] {
  const { required, clause } = policy.closing.decision
  const isDecided = currentFacts(state).decisionSent !== undefined
  return required && !isDecided ? [{ code: 'closing.noDecision', params: { clause } }] : []
}

function needsEvidence(_situation: Situation, command: TimedCommand): Refusal[] {
  const isKnown = textOf(command.values, 'settlement.satisfied') !== 'unknown'
  const isGiven = textOf(command.values, 'settlement.satisfiedEvidence') !== ''
  return isKnown && !isGiven ? [{ code: 'field.required', field: 'settlement.satisfiedEvidence' }] : []
}

function needsSomething(_situation: Situation, command: TimedCommand): Refusal[] {
  return Object.values(command.values).length === 0 ? [{ code: 'act.nothingEntered' }] : []
}

/** The decision with its reasons is told to the complainant (EW-4.5, EW-6.4). */
export const recordDecision = {
  id: 'recordDecision',
  event: 'decisionSent',
  demanded: { by: ['decision'] },
  needs: 'settlement.decisionSentAt',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [
    { id: 'settlement.cause', required: true },
    { id: 'settlement.judgement', required: true },
    { id: 'settlement.position', required: true },
    { id: 'settlement.solution', required: false },
    { id: 'settlement.decisionMeans', required: true }
  ],
  details: [],
  marks: ['settlement.decisionSentAt'],
  marksFirst: ['handling.reactionAt'],
  check: checkWritten
} as const satisfies ActDefinition

/** Whether the complainant is satisfied, and how the office knows; where the relation is called back, that call asks it. */
export const recordSatisfaction = {
  id: 'recordSatisfaction',
  event: 'satisfactionRecorded',
  demanded: { by: ['satisfaction', 'mustBeSatisfied'] },
  needs: 'settlement.satisfied',
  existsWhen: ({ callBack }) => callBack === undefined,
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [
    { id: 'settlement.satisfied', required: true },
    { id: 'settlement.satisfiedEvidence', required: false },
    { id: 'settlement.satisfiedHeardBy', required: true }
  ],
  details: [],
  obstacles: needsDecision,
  check: needsEvidence
} as const satisfies ActDefinition

/** What is done so that it does not happen again, and what came of it. */
export const recordImprovement = {
  id: 'recordImprovement',
  event: 'improvementRecorded',
  statuses: ['new', 'open', 'closed'],
  asksMoment: false,
  handlersOnly: true,
  fields: [
    { id: 'improvement.corrective', required: false },
    { id: 'improvement.preventive', required: false },
    { id: 'improvement.owner', required: false },
    { id: 'improvement.readyOn', required: false },
    { id: 'improvement.evaluation', required: false }
  ],
  details: [],
  check: needsSomething
} as const satisfies ActDefinition
