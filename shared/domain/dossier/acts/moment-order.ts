import type { RefusalCode } from '../../../refusal-codes.ts'
import { type Refusal, refusedWhen } from '../../../result.ts'
import { findField, type FieldId, formFields } from '../../form/fields.ts'
import { momentOf } from '../../form/values.ts'
import { eventMoment } from '../../terms/facts.ts'
import { termEvents } from '../../terms/rule.ts'
import type { Instant } from '../../time.ts'
import { isOfOneRound } from '../rounds.ts'
import { currentFacts, type DossierState } from '../state.ts'

/** What can only come after something else, as the acts that record it hold too (GC-6.1, IN-2.4, TB-3.1). */
const sequences = [
  { earlier: 'handling.checkedAt', later: 'handling.calledBackAt', code: 'callBack.beforeCheck' },
  { earlier: 'settlement.decisionSentAt', later: 'settlement.positionReceivedAt', code: 'act.beforeDecision' },
  { earlier: 'settlement.decisionSentAt', later: 'settlement.referredAt', code: 'act.beforeDecision' }
] as const satisfies readonly { earlier: FieldId; later: FieldId; code: RefusalCode }[]

/** The complainant can be told of the regulation before there is a complaint. */
const maybeBefore: readonly FieldId[] = ['receivedAt', 'handling.regulationToldAt']

/** Every moment of a dossier that cannot lie before its receipt. */
function momentsAfterReceipt({ values, rounds, registeredAt }: DossierState): Instant[] {
  const done = termEvents.filter((event) => event !== 'received' && event !== 'registered')
  const facts = rounds.flatMap((round) => done.map((event) => eventMoment(round, event)))
  const fields = formFields
    .filter(({ id, kind }) => kind === 'instant' && !maybeBefore.includes(id))
    .map(({ id }) => momentOf(values, id))
  return [registeredAt, ...facts, ...fields].filter((moment) => moment !== undefined)
}

function checkReceipt(state: DossierState, field: FieldId, moment: Instant): Refusal[] {
  const isLate = momentsAfterReceipt(state).some((other) => other < moment)
  return refusedWhen(isLate, 'correct.receivedAfterActs', { field })
}

function checkSequence(state: DossierState, field: FieldId, moment: Instant): Refusal[] {
  const before = sequences.filter(({ earlier, later }) => {
    const other = later === field ? momentOf(state.values, earlier) : undefined
    return other !== undefined && moment < other
  })
  const { appealed } = currentFacts(state)
  const followers = [
    ...sequences.filter(({ earlier }) => earlier === field).map(({ later }) => momentOf(state.values, later)),
    ...(field === 'settlement.decisionSentAt' ? [appealed] : [])
  ]
  const isAfter = followers.some((other) => other !== undefined && other < moment)
  return [
    ...before.map(({ code }): Refusal => ({ code, field })),
    ...refusedWhen(isAfter, 'correct.afterWhatFollowed', { field })
  ]
}

/** Whether a moment of the form, set right, still lies where it can: after the receipt, in its round, and in the order of things. */
export function checkCorrectedMoment(state: DossierState, id: string, moment: Instant, now: Instant): Refusal[] {
  const field = findField(id)?.id
  if (field === undefined) return []
  if (moment > now) return [{ code: 'act.inTheFuture', field }]
  if (field === 'receivedAt') return checkReceipt(state, field, moment)
  if (maybeBefore.includes(field)) return []
  const received = momentOf(state.values, 'receivedAt')
  if (received !== undefined && moment < received) return [{ code: 'act.beforeReceipt', field }]
  const isEarlierRound = state.rounds.length > 1 && isOfOneRound(field) && moment < currentFacts(state).received
  return isEarlierRound ? [{ code: 'act.beforeRound', field }] : checkSequence(state, field, moment)
}
