import { permissionFor } from '../../permissions/permission.ts'
import { somebodyMay } from '../../policy/allowed.ts'
import type { FieldId } from '../../form/fields.ts'
import { isBlank } from '../../form/values.ts'
import type { Policy } from '../../policy/policy.ts'
import type { DossierState } from '../state.ts'
import type { ActId } from '../../permissions/act-id.ts'
import { acts } from './acts.ts'
import { existsUnder } from './asked.ts'

/** Fields that only ever change by an act of their own, so that its rules hold (EW-1.2, LM-1.3). */
const always: Readonly<Partial<Record<FieldId, ActId>>> = {
  'handling.handler': 'assign',
  'handling.answerable': 'appointAnswerable'
}

/** Fields that say that an act was done: they are first filled by it, and may be set right afterwards. */
const first: Readonly<Partial<Record<FieldId, ActId>>> = {
  'handling.employeeInformedAt': 'informEmployee',
  'handling.confirmedAt': 'sendConfirmation',
  'handling.reactionAt': 'recordReaction',
  'handling.headInformedAt': 'informHead',
  'handling.checkedAt': 'checkPromise',
  'handling.calledBackAt': 'callBack',
  'settlement.decisionSentAt': 'recordDecision',
  'settlement.decisionMeans': 'recordDecision',
  'settlement.positionReceivedAt': 'recordPositionReceived',
  'settlement.satisfied': 'recordSatisfaction',
  'settlement.referredAt': 'refer',
  'settlement.appealOutcome': 'recordRuling'
}

function ownOf(table: Readonly<Partial<Record<string, ActId>>>, field: string): ActId | undefined {
  return table[field]
}

/** The act by which a field is filled as things are, so that nobody types past its rules; undefined where a correction may. */
export function ownActOf(field: string, state: Pick<DossierState, 'values'>, policy: Policy): ActId | undefined {
  const own = ownOf(always, field) ?? (isBlank(state.values[field]) ? ownOf(first, field) : undefined)
  if (own === undefined) return undefined
  const act = acts[own]
  return existsUnder(act, policy) && somebodyMay(policy, permissionFor(own)) ? own : undefined
}
