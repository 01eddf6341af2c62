import { startOfDay } from '../calendar/amsterdam.ts'
import { addDays } from '../calendar/day.ts'
import { subtractWorkingDays } from '../calendar/working-days.ts'
import { termsOf } from '../dossier/dossier-terms.ts'
import { answerBy, waitingRequests } from '../dossier/data-requests.ts'
import { allWaiting } from '../dossier/given-tasks.ts'
import type { DossierState } from '../dossier/state.ts'
import { quietSince } from '../dossier/tasks.ts'
import { dayOf } from '../form/values.ts'
import type { Policy } from '../policy/policy.ts'
import type { DueMoment } from '../terms/term.ts'
import { type Instant, instantOf } from '../time.ts'
import { lastDaysOf, soonWithin, turningDaysOf } from './urgency.ts'

/** The first moment after the due moment: a term is in time at that moment itself. */
function pastDue(due: Instant): Instant {
  return instantOf(Date.parse(due) + 1)
}

function turnsOf(moment: DueMoment, policy: Policy): Instant[] {
  const lastDays = lastDaysOf(moment, policy)
  const days = [subtractWorkingDays(lastDays[0], soonWithin, policy.calendar), ...lastDays]
  return [moment.due, pastDue(moment.due), ...days.map(startOfDay)]
}

function taskTurns(state: DossierState, policy: Policy): Instant[] {
  const { values, lastProgressAt, hold } = state
  const { progress } = policy
  const callBackDay = dayOf(values, 'handling.callBackDay')
  const days = [
    ...(hold === undefined ? [] : [hold.reviewOn]),
    ...(callBackDay === undefined ? [] : [callBackDay]),
    ...(progress === undefined ? [] : [addDays(quietSince({ lastProgressAt }), progress.remindAfterDays)]),
    ...waitingRequests(state).flatMap((request) => turningDaysOf(answerBy(request), policy)),
    ...allWaiting(state).flatMap(({ day }) => turningDaysOf(day, policy))
  ]
  return days.map(startOfDay)
}

/**
 * The first moment after `now` at which what wants attention in a dossier can be another than now, as long as nothing
 * is recorded in it; null when time alone changes nothing any more. How late a missed term is does go on.
 */
export function nextTurn(state: DossierState, policy: Policy, now: Instant): Instant | null {
  const terms = termsOf(state, policy, now)
  const moments = terms.flatMap((term) => [term, ...(term.settleBy === undefined ? [] : [term.settleBy])])
  const turns = [...moments.flatMap((moment) => turnsOf(moment, policy)), ...taskTurns(state, policy)]
  return turns.filter((turn) => turn > now).sort()[0] ?? null
}
