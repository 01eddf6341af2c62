import { addDays } from '../calendar/day.ts'
import { amsterdamDay } from '../calendar/amsterdam.ts'
import { isBlank, personOf } from '../form/values.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { ActId } from './acts/act.ts'
import { closingGaps, formGaps, missingSignatures } from './closing.ts'
import { currentFacts, type DossierState, hasEnded } from './state.ts'

/** Something that waits to be done in a dossier without a term of its own, with the clause that asks it. */
export interface Task {
  readonly id:
    'classify' | 'inform-employee' | 'appoint-handler' | 'progress' | 'satisfaction' | 'complete' | 'sign' | 'close'
  readonly act: ActId
  readonly clause: string
  /** The day since which it waits, where that is known. */
  readonly since?: LocalDay
}

type Check = (state: DossierState, policy: Policy, now: Instant) => Task | null

function isDecided(state: DossierState): boolean {
  return currentFacts(state).decisionSent !== undefined
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

  (state, { handling: { clause } }) =>
    personOf(state.values, 'handling.handler') === undefined ? { id: 'appoint-handler', act: 'assign', clause } : null,

  (state, { progress }, now) => {
    if (progress === undefined || isDecided(state)) return null
    const quietSince = amsterdamDay(state.lastActivityAt)
    const isQuiet = addDays(quietSince, progress.remindAfterDays) <= amsterdamDay(now)
    return isQuiet ? { id: 'progress', act: 'recordProgress', clause: progress.clause, since: quietSince } : null
  },

  (state, { closing: { satisfaction } }) =>
    satisfaction.required && isDecided(state) && isBlank(state.values['settlement.satisfied'])
      ? { id: 'satisfaction', act: 'recordSatisfaction', clause: satisfaction.clause }
      : null,

  (state, policy) => {
    const others = formGaps(state, policy).filter(({ field }) => field !== 'settlement.satisfied')
    return isDecided(state) && others.length > 0
      ? { id: 'complete', act: 'correct', clause: policy.closing.completeness.clause }
      : null
  },

  (state, policy) => {
    const first = missingSignatures(state, policy)[0]
    return isDecided(state) && first !== undefined && formGaps(state, policy).length === 0
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
