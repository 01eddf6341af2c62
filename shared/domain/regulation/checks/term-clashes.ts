import type { Refusal } from '../../../result.ts'
import { addDays } from '../../calendar/day.ts'
import { instantAt } from '../../calendar/amsterdam.ts'
import { countTerm } from '../../terms/count-term.ts'
import { termEvents, type TermRule } from '../../terms/rule.ts'
import type { TermFacts } from '../../terms/term.ts'
import type { Instant, LocalDay } from '../../time.ts'
import type { Policy } from '../../policy/policy.ts'

/** A year with every public holiday and with a leap day: a term that is longer then, is too long. */
const firstTrialDay: LocalDay = '2027-03-01'
const trialDays = Array.from({ length: 366 }, (_, index) => addDays(firstTrialDay, index))

/** A case of which everything happens at one moment, so that only the lengths of the terms tell them apart. */
function allAt(day: LocalDay): TermFacts {
  const moment = instantAt(day, '09:00')
  const moments = Object.fromEntries(termEvents.map((event) => [event, moment]))
  return {
    ...moments,
    received: moment,
    registered: moment,
    delayNotices: [{ sent: moment, newDueDay: day }],
    callBackDay: day
  }
}

const trials = trialDays.map(allAt)

function dueOf(rule: TermRule, policy: Policy, facts: TermFacts): Instant | undefined {
  return countTerm(rule, { rules: policy.terms, calendar: policy.calendar, facts })?.due
}

function isEverLater(rule: TermRule, than: TermRule, policy: Policy): boolean {
  return trials.some((facts) => {
    const [due, limit] = [dueOf(rule, policy, facts), dueOf(than, policy, facts)]
    return due !== undefined && limit !== undefined && Date.parse(due) > Date.parse(limit)
  })
}

function lateNotices(policy: Policy): Refusal[] {
  return policy.terms.flatMap((term) => {
    const index = policy.terms.findIndex(({ id }) => id === term.extension?.by)
    const notice = policy.terms[index]
    if (notice === undefined || notice.id === term.id || !isEverLater(notice, term, policy)) return []
    const params = {
      path: `terms.${String(index)}.length`,
      notice: notice.label,
      term: term.label,
      clause: notice.clause
    }
    return [{ code: 'policy.noticeAfterTerm', params }]
  })
}

function destroyedTooEarly(policy: Policy): Refusal[] {
  const keeping = policy.terms.filter(({ kind, stoppedBy }) => kind === 'retention' && stoppedBy === undefined)
  return policy.terms.flatMap((destroy, index) => {
    if (destroy.stoppedBy !== 'destroyed') return []
    return keeping
      .filter((keep) => isEverLater(keep, destroy, policy))
      .map((keep) => ({
        code: 'policy.destroyBeforeKeep',
        params: { path: `terms.${String(index)}.length`, term: destroy.label, keep: keep.label, clause: destroy.clause }
      }))
  })
}

function dueBeforeReceipt(policy: Policy): Refusal[] {
  return policy.terms.flatMap((term, index) => {
    const isTooLong =
      term.start.from === 'before' &&
      trials.some((facts) => {
        const due = dueOf(term, policy, facts)
        return due !== undefined && Date.parse(due) < Date.parse(facts.received)
      })
    if (!isTooLong) return []
    const params = { path: `terms.${String(index)}.length`, term: term.label, clause: term.clause }
    return [{ code: 'policy.dueBeforeReceipt', params }]
  })
}

/**
 * Terms that cannot be met: a notice that may come after what it announces, a destruction before the keeping ends,
 * a day counted back to before the complaint itself.
 */
export function clashingTerms(policy: Policy): Refusal[] {
  return [...lateNotices(policy), ...destroyedTooEarly(policy), ...dueBeforeReceipt(policy)]
}
