import type { Refusal } from '../../../result.ts'
import type { Policy } from '../../policy/policy.ts'
import { currentFacts } from '../state.ts'
import { checkNotBeforeDecision, needsSentDecision } from './after-decision.ts'
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

/** The independent body has ruled (EW-3.2, GC-6.1). */
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
  details: [],
  obstacles: needsSentDecision,
  check: (situation, command) => [
    ...checkNotBeforeDecision(situation, command),
    ...checkNotBeforeAppeal(situation, command)
  ]
} as const satisfies ActDefinition
