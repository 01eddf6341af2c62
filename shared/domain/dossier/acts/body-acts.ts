import type { Refusal } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import type { FieldValues } from '../../form/field-value.ts'
import { personOf, textOf } from '../../form/values.ts'
import type { Policy } from '../../policy/policy.ts'
import { waitingRuling } from '../given-tasks.ts'
import { personOfActor } from '../involved.ts'
import { currentFacts } from '../state.ts'
import { checkNotBeforeDecision, needsSentDecision } from './after-decision.ts'
import { dossierStatuses } from '../state.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

function hasBody({ independentBody }: Policy): boolean {
  return independentBody !== undefined
}

function checkNotBeforeAppeal({ state }: Situation, command: TimedCommand): Refusal[] {
  const { appealed } = currentFacts(state)
  return appealed !== undefined && command.at < appealed ? [{ code: 'ruling.beforeAppeal', field: 'at' }] : []
}

/** The complainant is pointed to the independent body: which, on what day, and in what way (EW-3.2, IN-2.4). */
export const refer = {
  id: 'refer',
  event: 'referred',
  demanded: {
    by: ['independentBody'],
    when: ({ independentBody }) => independentBody?.refers === true,
    field: 'settlement.referredTo'
  },
  existsWhen: hasBody,
  statuses: ['new', 'open', 'closed'],
  asksMoment: true,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [{ id: 'settlement.referredTo', required: true }],
  details: [
    { id: 'means', required: true },
    { id: 'text', required: false }
  ],
  marks: ['settlement.referredAt'],
  obstacles: (situation) => (situation.policy.closing.decision.required ? needsSentDecision(situation) : []),
  check: checkNotBeforeDecision
} as const satisfies ActDefinition

/** The complainant takes it to the independent body (GC-6.1). */
export const recordAppeal = {
  id: 'recordAppeal',
  event: 'appealed',
  existsWhen: hasBody,
  statuses: ['new', 'open', 'closed'],
  asksMoment: true,
  handlersOnly: false,
  endsWithRuling: true,
  fields: [{ id: 'settlement.referredTo', required: false }],
  details: [{ id: 'text', required: false }],
  obstacles: needsSentDecision,
  check: checkNotBeforeDecision
} as const satisfies ActDefinition

/** What a ruling asks has a day by which, and a day is of something that is asked. */
function checkAsked(_situation: Situation, { at, details }: TimedCommand): Refusal[] {
  const [asks, day] = [textOf(details, 'asks'), textOf(details, 'doOn')]
  if (asks === '' && day === '') return []
  if (day === '') return [{ code: 'ruling.noDay', field: 'doOn' }]
  if (asks === '') return [{ code: 'ruling.asksNothing', field: 'asks' }]
  return day < amsterdamDay(at) ? [{ code: 'ruling.dayPassed', field: 'doOn' }] : []
}

/** What a ruling asks is the handler's to carry out; without one, of whoever recorded it. */
function ownerOfAsked({ state, actor }: Situation, { details }: TimedCommand): FieldValues {
  const owner = personOf(state.values, 'handling.handler') ?? personOfActor(actor)
  return textOf(details, 'asks') === '' ? {} : { owner }
}

/** The independent body has ruled: for whom, what it asks of the office, and by when (EW-3.2, GC-6.1). */
export const recordRuling = {
  id: 'recordRuling',
  event: 'rulingRecorded',
  needs: 'settlement.appealOutcome',
  existsWhen: hasBody,
  statuses: ['new', 'open', 'closed'],
  asksMoment: true,
  handlersOnly: false,
  endsWithRuling: true,
  fields: [
    { id: 'settlement.referredTo', required: false },
    { id: 'settlement.appealOutcome', required: true }
  ],
  details: [
    { id: 'ruledFor', required: true },
    { id: 'asks', required: false },
    { id: 'doOn', required: false }
  ],
  obstacles: needsSentDecision,
  check: (situation, command) => [
    ...checkNotBeforeDecision(situation, command),
    ...checkNotBeforeAppeal(situation, command),
    ...checkAsked(situation, command)
  ],
  adds: ownerOfAsked
} as const satisfies ActDefinition

function needsAsked({ state }: Situation): Refusal[] {
  return waitingRuling(state) === undefined ? [{ code: 'ruling.nothingWaits' }] : []
}

/** What the ruling asks is done (EW-3.2, GC-6.1). */
export const recordCarriedOut = {
  id: 'recordCarriedOut',
  event: 'rulingCarriedOut',
  existsWhen: hasBody,
  statuses: dossierStatuses,
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [{ id: 'text', required: true }],
  obstacles: needsAsked,
  check: checkNotBeforeAppeal
} as const satisfies ActDefinition
