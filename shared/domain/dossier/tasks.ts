import { addDays } from '../calendar/day.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { isBlank, peopleOf, personOf, textOf } from '../form/values.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { ActId } from '../permissions/act-id.ts'
import { rolesThatMay } from '../policy/allowed.ts'
import { completenessOwner } from './completeness-owner.ts'
import { termsOf } from './dossier-terms.ts'
import { isDestruction, retentionConflict } from './retention.ts'
import { closingGaps, formGaps, missingSignatures } from './closing.ts'
import { isGrave } from './gravity.ts'
import { nobodyToAsk, uninformed } from './involved.ts'
import { isNotGiven } from './not-given.ts'
import { isComplaint } from '../form/kind.ts'
import { currentFacts, type DossierState, hasEnded } from './state.ts'

/** Everything that can wait in a dossier without a term of its own. */
export const taskIds = [
  'classify',
  'inform-employee',
  'appoint-handler',
  'appoint-answerable',
  'inform-head',
  'check-promise',
  'progress',
  'satisfaction',
  'refer',
  'complete',
  'sign',
  'close',
  'intake-gap',
  'retention-conflict',
  'review-hold'
] as const

/** Something that waits to be done in a dossier without a term of its own, with the clause that asks it. */
export interface Task {
  readonly id: (typeof taskIds)[number]
  /** The act that does it; null where the choice lies outside the dossier's acts. */
  readonly act: ActId | null
  readonly clause: string
  /** Whose it is, by name or by the label of the role, where the policy says so. */
  readonly who?: readonly string[]
  /** The people it is about, by name. */
  readonly about?: readonly string[]
  /** The day since which it waits, where that is known. */
  readonly since?: LocalDay
}

/** The day of the last thing that was recorded in a dossier. */
export function quietSince({ lastActivityAt }: Pick<DossierState, 'lastActivityAt'>): LocalDay {
  return amsterdamDay(lastActivityAt)
}

/** Whether the complainant was referred to the independent body, or is there already (EW-3.2, IN-2.4). */
function isReferred(state: DossierState): boolean {
  const fields = ['settlement.referredTo', 'settlement.referredAt', 'settlement.appealOutcome'] as const
  return fields.some((field) => !isBlank(state.values[field])) || currentFacts(state).appealed !== undefined
}

type Check = (state: DossierState, policy: Policy, now: Instant) => Task | null

/** Whether the complaint is settled: the decision is out, or where the policy asks none, the relation was called back. */
function isSettled(state: DossierState, policy: Policy): boolean {
  const { decisionSent, calledBack } = currentFacts(state)
  if (!isComplaint(state.values, policy)) return true
  if (policy.closing.decision.required) return decisionSent !== undefined
  return policy.callBack === undefined || calledBack !== undefined
}

/** Whether all signatures that lack are of people without an account, who sign on paper (EW-5.4). */
function isForPaper(state: DossierState, policy: Policy): boolean {
  const involved = peopleOf(state.values, 'complaint.involved')
  const isBare = involved.length > 0 && involved.every(({ account }) => account === undefined)
  return isBare && missingSignatures(state, policy).every(({ by }) => by.who === 'involved')
}

const checks: readonly Check[] = [
  (state, policy) => {
    const { incompleteIntake } = policy
    const { values, registeredAt } = state
    const isLacking = (field: string): boolean => isBlank(values[field]) && !isNotGiven(state, field)
    const isOpen = incompleteIntake?.fields.some(isLacking) ?? false
    return incompleteIntake !== undefined && isOpen && isComplaint(values, policy)
      ? { id: 'intake-gap', act: 'correct', clause: incompleteIntake.clause, since: amsterdamDay(registeredAt) }
      : null
  },

  ({ status, registeredAt }, policy) =>
    policy.classification.required && status === 'new'
      ? {
          id: 'classify',
          act: 'classify',
          clause: policy.classification.clause,
          who: rolesThatMay(policy, 'classify'),
          since: amsterdamDay(registeredAt)
        }
      : null,

  (state, policy) => {
    const left = uninformed(state).map(({ name }) => name)
    const isUntold = isBlank(state.values['handling.employeeInformedAt']) && !nobodyToAsk(state)
    const isOpen = left.length > 0 || isUntold
    return policy.employeeInformed.required && isComplaint(state.values, policy) && isOpen
      ? {
          id: 'inform-employee',
          act: 'informEmployee',
          clause: policy.employeeInformed.clause,
          ...(left.length > 0 ? { about: left } : {}),
          since: amsterdamDay(state.registeredAt)
        }
      : null
  },

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

  ({ values }, policy) => {
    const { headInformed } = policy
    return headInformed !== undefined && isGrave(values, policy) && isBlank(values['handling.headInformedAt'])
      ? { id: 'inform-head', act: 'informHead', clause: headInformed.clause }
      : null
  },

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
    const since = quietSince(state)
    const isQuiet = addDays(since, progress.remindAfterDays) <= amsterdamDay(now)
    return isQuiet ? { id: 'progress', act: 'recordProgress', clause: progress.clause, since } : null
  },

  (state, policy) =>
    policy.closing.satisfaction.required &&
    isComplaint(state.values, policy) &&
    isSettled(state, policy) &&
    isBlank(state.values['settlement.satisfied'])
      ? {
          id: 'satisfaction',
          act: policy.callBack === undefined ? 'recordSatisfaction' : 'callBack',
          clause: policy.closing.satisfaction.clause
        }
      : null,

  (state, policy) => {
    const { independentBody: body, callBack } = policy
    const isUnsatisfied = textOf(state.values, 'settlement.satisfied') === 'no' && callBack === undefined
    return body?.refers === true &&
      isComplaint(state.values, policy) &&
      isSettled(state, policy) &&
      isUnsatisfied &&
      !isReferred(state)
      ? { id: 'refer', act: 'refer', clause: body.clause }
      : null
  },

  (state, policy) => {
    const others = formGaps(state, policy).filter(({ field }) => field !== 'settlement.satisfied')
    return isSettled(state, policy) && others.length > 0
      ? {
          id: 'complete',
          act: 'correct',
          clause: policy.closing.completeness.clause,
          who: [completenessOwner(state, policy)]
        }
      : null
  },

  (state, policy) => {
    const first = missingSignatures(state, policy)[0]
    return isSettled(state, policy) && first !== undefined && formGaps(state, policy).length === 0
      ? { id: 'sign', act: isForPaper(state, policy) ? 'recordPaperSignature' : 'sign', clause: first.clause }
      : null
  },

  (state, policy) =>
    closingGaps(state, policy).length === 0
      ? { id: 'close', act: 'close', clause: policy.closing.completeness.clause }
      : null
]

/** Keeping and destroying collide: somebody who answers for the dossier has to choose (GC-2.2d). */
function conflictTask(state: DossierState, policy: Policy, now: Instant): Task[] {
  const conflict = retentionConflict(termsOf(state, policy, now), policy)
  return conflict === null || state.retention !== undefined
    ? []
    : [
        {
          id: 'retention-conflict',
          act: 'decideRetention',
          clause: conflict.clause,
          who: rolesThatMay(policy, 'close')
        }
      ]
}

/** A dossier is kept beyond its term, and the day has come on which that is looked at again. */
function holdTask({ hold }: DossierState, policy: Policy, now: Instant): Task[] {
  if (hold === undefined || hold.reviewOn > amsterdamDay(now)) return []
  const clause = policy.terms.find(isDestruction)?.clause ?? policy.retention.clause ?? ''
  return [{ id: 'review-hold', act: 'releaseHold', clause, who: rolesThatMay(policy, 'close'), since: hold.reviewOn }]
}

/** What waits to be done in an open dossier, most basic first; in one that has ended only what its retention asks. */
export function tasksOf(state: DossierState, policy: Policy, now: Instant): Task[] {
  const held = holdTask(state, policy, now)
  if (hasEnded(state)) return [...conflictTask(state, policy, now), ...held]
  return [...checks.map((check) => check(state, policy, now)).filter((task) => task !== null), ...held]
}
