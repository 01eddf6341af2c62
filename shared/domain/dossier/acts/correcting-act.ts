import type { Refusal } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { checkValue } from '../../form/check-value.ts'
import { isRequired } from '../../form/completeness.ts'
import { fieldRuleOf } from '../../form/field-rule.ts'
import { findField } from '../../form/fields.ts'
import { asText, isBlank, textOf } from '../../form/values.ts'
import { instantFrom } from '../../time.ts'
import { checkDayOfEvent } from '../day-of-event.ts'
import { completesByReceiving } from '../completeness-owner.ts'
import { isReceivedByInvolved } from '../involved.ts'
import { bindingRuling } from '../ruling.ts'
import { checkCorrectedMoment } from './moment-order.ts'
import { checkWritten } from './settling-acts.ts'
import { checkStandIn, toStandIn } from './stand-in.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

/** What may still be set right in a dossier that a binding ruling closed: the ruling itself. */
const rulingFields = new Set(['settlement.appealOutcome', 'settlement.referredTo', 'settlement.referredAt'])

/** A closed dossier stays as it is; only a ruling that cannot be given anew may be set right (EW-3.2). */
function staysAsItIs({ state, policy }: Situation): Refusal[] {
  const isOver = state.status === 'closed' && bindingRuling(state, policy) === null
  return isOver ? [{ code: 'act.whenStatus.closed' }] : []
}

/** Whether the complaint would come to be about who received or registered it, while it was not (EW-1.2). */
export function becomesAboutReceiver(state: Situation['state'], corrected: TimedCommand['values']): boolean {
  const { registeredBy } = state
  const values = { ...state.values, ...corrected }
  return isReceivedByInvolved({ values, registeredBy }) && !isReceivedByInvolved(state)
}

/** That a complaint is about its own receiver is said, also when it comes out later (EW-1.2). */
function checkAboutReceiver({ state, policy }: Situation, { values, details }: TimedCommand): Refusal[] {
  const isSaid = textOf(details, 'aboutReceiver') === 'yes'
  if (isSaid || !becomesAboutReceiver(state, values)) return []
  return [{ code: 'correct.aboutReceiver', field: 'aboutReceiver', params: { clause: policy.handling.clause } }]
}

/** A promise that was not kept cannot be typed away: once its day has passed it stands, and a new one lies ahead (TB-2.1). */
function checkCallBackDay({ state, now }: Situation, command: TimedCommand): Refusal[] {
  const field = 'handling.callBackDay'
  const today = amsterdamDay(now)
  const promised = textOf(state.values, field)
  if (promised !== '' && promised < today) return [{ code: 'correct.promiseStands', field, params: { day: promised } }]
  return textOf(command.values, field) < today ? [{ code: 'callBack.dayPassed', field }] : []
}

function checkCorrection(situation: Situation, command: TimedCommand): Refusal[] {
  const id = textOf(command.details, 'field')
  const field = findField(id)
  const isKnown = field !== undefined && field.kind !== 'derived' && fieldRuleOf(situation.policy, field.id).on
  if (!isKnown) return [{ code: 'correct.unknownField', field: 'field' }]
  if (situation.state.status === 'closed' && !rulingFields.has(id)) return [{ code: 'act.whenStatus.closed' }]
  if (Object.keys(command.values).some((key) => key !== id)) return [{ code: 'act.unexpectedField', field: id }]
  const value = command.values[id] ?? null
  if (isBlank(value) && isRequired(situation.policy, id, 'intake')) return [{ code: 'field.required', field: id }]
  const moment = field.kind === 'instant' ? instantFrom(asText(value)) : undefined
  const shape = checkValue(field, value, situation.policy)
  if (shape.length > 0) return shape
  const wrong = [
    ...(moment === undefined ? [] : checkCorrectedMoment(situation.state, id, moment, situation.now)),
    ...(id === 'handling.callBackDay' ? checkCallBackDay(situation, command) : []),
    ...(id === 'settlement.decisionMeans' ? checkWritten(situation, command) : []),
    ...(id === 'receivedAt' || id === 'complaint.occurredOn'
      ? checkDayOfEvent({ ...situation.state.values, ...command.values }, id)
      : []),
    ...(id === 'complaint.involved' ? checkStandIn(situation, command, command.values) : [])
  ]
  return wrong.length > 0 ? wrong : checkAboutReceiver(situation, command)
}

/** One field of the form is set right, with the reason; what stood there stays in the history. */
export const correct = {
  id: 'correct',
  event: 'corrected',
  alsoFor: ({ state, policy, actor }) => completesByReceiving(state, policy, actor),
  statuses: ['new', 'open', 'closed'],
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [
    { id: 'field', required: true },
    { id: 'aboutReceiver', required: false },
    { id: 'standIn', required: false },
    { id: 'reason', required: true }
  ],
  obstacles: staysAsItIs,
  check: checkCorrection,
  follows: (situation, command) => toStandIn(situation, command, command.values),
  adds: ({ state }, command) => ({ before: state.values[textOf(command.details, 'field')] ?? null })
} as const satisfies ActDefinition
