import { addDays } from '../calendar/day.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { isBlank, personOf, textOf } from '../form/values.ts'
import { fieldRuleOf } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { ActId } from './acts/act.ts'
import { closingGaps, formGaps, missingSignatures } from './closing.ts'
import { isComplaint } from './kind.ts'
import { currentFacts, type DossierState, hasEnded } from './state.ts'

/** Something that waits to be done in a dossier without a term of its own, with the clause that asks it. */
export interface Task {
  readonly id:
    | 'classify'
    | 'inform-employee'
    | 'appoint-handler'
    | 'appoint-answerable'
    | 'inform-head'
    | 'check-promise'
    | 'progress'
    | 'satisfaction'
    | 'complete'
    | 'sign'
    | 'close'
  readonly act: ActId
  readonly clause: string
  /** The day since which it waits, where that is known. */
  readonly since?: LocalDay
}

type Check = (state: DossierState, policy: Policy, now: Instant) => Task | null

/** Whether the complaint is settled: the decision is out, or where the policy asks none, the relation was called back. */
function isSettled(state: DossierState, policy: Policy): boolean {
  const { decisionSent, calledBack } = currentFacts(state)
  if (!isComplaint(state.values, policy)) return true
  if (policy.closing.decision.required) return decisionSent !== undefined
  return policy.callBack === undefined || calledBack !== undefined
}

const checks: readonly Check[] = [
  ({ status, registeredAt }, { classification: { required, clause } }) =>
    required && status === 'new'
      ? { id: 'classify', act: 'classify', clause, since: amsterdamDay(registeredAt) }
      : null,

  ({ values, registeredAt }, { employeeInformed: { required, clause } }) =>
    required && isBlank(values['handling.employeeInformedAt'])
      ? { id: 'inform-employee', act: 'informEmployee', clause, since: amsterdamDay(registeredAt) }
      : null,

  (state, policy) =>
    isComplaint(state.values, policy) && personOf(state.values, 'handling.handler') === undefined
      ? { id: 'appoint-handler', act: 'assign', clause: policy.handling.clause }
      : null,

  ({ values }, policy) => {
    const rule = fieldRuleOf(policy, 'handling.answerable')
    return rule.on && rule.required !== 'never' && isBlank(values['handling.answerable'])
      ? { id: 'appoint-answerable', act: 'appointAnswerable', clause: rule.clause ?? policy.handling.clause }
      : null
  },

  ({ values }, { headInformed }) =>
    headInformed !== undefined &&
    textOf(values, 'classification.gravity') === headInformed.gravity &&
    isBlank(values['handling.headInformedAt'])
      ? { id: 'inform-head', act: 'informHead', clause: headInformed.clause }
      : null,

  ({ values }, { callBack }, now) =>
    callBack !== undefined &&
    isBlank(values['handling.checkedAt']) &&
    textOf(values, 'handling.callBackDay') !== '' &&
    textOf(values, 'handling.callBackDay') <= amsterdamDay(now)
      ? { id: 'check-promise', act: 'checkPromise', clause: callBack.checkClause }
      : null,

  (state, policy, now) => {
    const { progress } = policy
    if (progress === undefined || isSettled(state, policy)) return null
    const quietSince = amsterdamDay(state.lastActivityAt)
    const isQuiet = addDays(quietSince, progress.remindAfterDays) <= amsterdamDay(now)
    return isQuiet ? { id: 'progress', act: 'recordProgress', clause: progress.clause, since: quietSince } : null
  },

  (state, policy) =>
    policy.closing.satisfaction.required &&
    isComplaint(state.values, policy) &&
    isSettled(state, policy) &&
    isBlank(state.values['settlement.satisfied'])
      ? { id: 'satisfaction', act: 'recordSatisfaction', clause: policy.closing.satisfaction.clause }
      : null,

  (state, policy) => {
    const others = formGaps(state, policy).filter(({ field }) => field !== 'settlement.satisfied')
    return isSettled(state, policy) && others.length > 0
      ? { id: 'complete', act: 'correct', clause: policy.closing.completeness.clause }
      : null
  },

  (state, policy) => {
    const first = missingSignatures(state, policy)[0]
    return isSettled(state, policy) && first !== undefined && formGaps(state, policy).length === 0
      ? { id: 'sign', act: 'sign', clause: first.clause }
      : null
  },

  (state, policy) =>
    closingGaps(state, policy).length === 0
      ? { id: 'close', act: 'close', clause: policy.closing.completeness.clause }
      : null
]

/** What waits to be done in an open dossier, most basic first; nothing in one that has ended. */
export function tasksOf(state: DossierState, policy: Policy, now: Instant): Task[] {
  if (hasEnded(state)) return []
  return checks.map((check) => check(state, policy, now)).filter((task) => task !== null)
}
