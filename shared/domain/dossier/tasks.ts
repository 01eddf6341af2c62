import { addDays } from '../calendar/day.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { dayOf, isBlank, peopleOf, personOf, textOf } from '../form/values.ts'
import { fieldRuleOf } from '../form/field-rule.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { ActId } from '../permissions/act-id.ts'
import { rolesThatMay } from '../policy/allowed.ts'
import { permissionFor } from '../permissions/permission.ts'
import type { RequestKind } from '../form/options.ts'
import { answerBy, waitingRequests } from './data-requests.ts'
import { completenessOwner } from './completeness-owner.ts'
import { termsOf } from './dossier-terms.ts'
import { isDestruction, retentionConflict } from './retention.ts'
import { closingGaps, formGaps, missingSignatures } from './closing.ts'
import { isGrave } from './gravity.ts'
import { nobodyToAsk, uninformed } from './involved.ts'
import { waitingRuling, waitingTasks } from './given-tasks.ts'
import { isNotGiven } from './not-given.ts'
import { isComplaint } from '../form/kind.ts'
import { currentFacts, type DossierState, hasEnded, isSetAside } from './state.ts'

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
  'review-hold',
  'answer-request',
  'carry-out',
  'given'
] as const

/** Something that waits to be done in a dossier without a term of its own, with the clause that asks it. */
export interface Task {
  readonly id: (typeof taskIds)[number]
  /** The act that does it; null where the choice lies outside the dossier's acts. */
  readonly act: ActId | null
  /** Empty for what somebody gave by hand. */
  readonly clause: string
  /** Whose it is, by name or by the label of the role, where the policy says so. */
  readonly who?: readonly string[]
  /** The people it is about, by name. */
  readonly about?: readonly string[]
  /** The day since which it waits, where that is known. */
  readonly since?: LocalDay
  /** What somebody gave by hand, or a ruling asks: which, in their words, and its day. */
  readonly given?: { readonly id: string; readonly what: string; readonly day: LocalDay }
  /** What is asked about one's own data, and the day of its answer. */
  readonly request?: { readonly kind: RequestKind; readonly day: LocalDay }
}

/** The day by which a task is done, where it has one. */
export function dayOfTask({ given, request }: Pick<Task, 'given' | 'request'>): LocalDay | undefined {
  return given?.day ?? request?.day
}

/** The day of the last thing that told how a dossier goes (EW-6.3). */
export function quietSince({ lastProgressAt }: Pick<DossierState, 'lastProgressAt'>): LocalDay {
  return amsterdamDay(lastProgressAt)
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

/** Since when it is settled: what then still lacks waits from that day on. */
function sinceSettled(state: DossierState): { readonly since: LocalDay } | Record<string, never> {
  const { decisionSent, calledBack } = currentFacts(state)
  const settled = decisionSent ?? calledBack
  return settled === undefined ? {} : { since: amsterdamDay(settled) }
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
      ? {
          id: 'appoint-handler',
          act: 'assign',
          clause: policy.handling.clause,
          since: amsterdamDay(state.registeredAt)
        }
      : null,

  ({ values }, policy) => {
    const rule = fieldRuleOf(policy, 'handling.answerable')
    return rule.on && rule.required !== 'never' && isBlank(values['handling.answerable'])
      ? { id: 'appoint-answerable', act: 'appointAnswerable', clause: rule.clause ?? policy.handling.clause }
      : null
  },

  ({ values, registeredAt }, policy) => {
    const { headInformed } = policy
    return headInformed !== undefined && isGrave(values, policy) && isBlank(values['handling.headInformedAt'])
      ? {
          id: 'inform-head',
          act: 'informHead',
          clause: headInformed.clause,
          since: amsterdamDay(registeredAt)
        }
      : null
  },

  ({ values }, { callBack }, now) => {
    const since = dayOf(values, 'handling.callBackDay')
    const isOpen = isBlank(values['handling.checkedAt']) && since !== undefined && since <= amsterdamDay(now)
    return callBack !== undefined && isOpen
      ? { id: 'check-promise', act: 'checkPromise', clause: callBack.checkClause, since }
      : null
  },

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
          clause: policy.closing.satisfaction.clause,
          ...sinceSettled(state)
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
      ? { id: 'refer', act: 'refer', clause: body.clause, ...sinceSettled(state) }
      : null
  },

  (state, policy) => {
    const others = formGaps(state, policy).filter(({ field }) => field !== 'settlement.satisfied')
    return isSettled(state, policy) && others.length > 0
      ? {
          id: 'complete',
          act: 'correct',
          clause: policy.closing.completeness.clause,
          who: [completenessOwner(state, policy)],
          ...sinceSettled(state)
        }
      : null
  },

  (state, policy) => {
    const first = missingSignatures(state, policy)[0]
    if (!isSettled(state, policy) || first === undefined || formGaps(state, policy).length > 0) return null
    const act = isForPaper(state, policy) ? 'recordPaperSignature' : 'sign'
    return { id: 'sign', act, clause: first.clause, ...sinceSettled(state) }
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

/** What a ruling of the independent body asks of the office, by its day (EW-3.2, GC-6.1). */
function rulingTasks(state: DossierState, { independentBody }: Policy): Task[] {
  const asked = waitingRuling(state)
  if (asked === undefined) return []
  const { id, what, owner, day } = asked
  const clause = independentBody?.clause ?? ''
  return [{ id: 'carry-out', act: 'recordCarriedOut', clause, who: [owner.name], given: { id, what, day } }]
}

/** What somebody gave by hand, for whom, by which day; it rests while the dossier is set aside. */
function givenTasks(state: DossierState): Task[] {
  if (isSetAside(state)) return []
  return waitingTasks(state)
    .toSorted((left, right) => left.day.localeCompare(right.day))
    .map(({ id, what, owner, day }) => {
      return { id: 'given', act: 'finishTask', clause: '', who: [owner.name], given: { id, what, day } }
    })
}

/** What somebody asks about their own data, until it is answered (AVG, art. 12). */
function requestTasks(state: DossierState, policy: Policy): Task[] {
  return waitingRequests(state).map((request) => {
    const { kind, receivedAt } = request
    const [since, day] = [amsterdamDay(receivedAt), answerBy(request)]
    const who = rolesThatMay(policy, permissionFor('answerRequest'))
    return { id: 'answer-request', act: 'answerRequest', clause: '', who, since, request: { kind, day } }
  })
}

/** What waits to be done in an open dossier, most basic first; in one that has ended what its retention asks and was given. */
export function tasksOf(state: DossierState, policy: Policy, now: Instant): Task[] {
  const others = [
    ...holdTask(state, policy, now),
    ...rulingTasks(state, policy),
    ...requestTasks(state, policy),
    ...givenTasks(state)
  ]
  if (hasEnded(state)) return [...conflictTask(state, policy, now), ...others]
  return [...checks.map((check) => check(state, policy, now)).filter((task) => task !== null), ...others]
}
