import type { Instant } from '../time.ts'
import { eventMoment } from './facts.ts'
import { firstMoment } from './notices.ts'
import type { TermRule } from './rule.ts'
import type { Term, TermFacts } from './term.ts'

/** How a term stands at a moment. */
export type Standing = Pick<Term, 'outcome' | 'minutes' | 'settleBy'>

const msPerMinute = 60_000

/** Whole minutes from the due moment to another one; negative before it. */
export function minutesFrom(due: Instant, moment: Instant): number {
  // Adding zero turns the -0 of less than a minute early into 0.
  return Math.trunc((Date.parse(moment) - Date.parse(due)) / msPerMinute) + 0
}

/** A missed term whose act never came: late until the first fact after the due moment that made it pointless, else until now. */
export function missedWithoutAct({ lapsesOn }: TermRule, facts: TermFacts, due: Instant, now: Instant): Standing {
  const pointless = lapsesOn.filter((event) => (eventMoment(facts, event) ?? due) > due)
  return { outcome: 'missed', minutes: minutesFrom(due, firstMoment(facts, pointless) ?? now) }
}

/**
 * How a term with this due moment stands at `now`.
 *
 * Met: the act came at or before the due moment. Lapsed: something else made it pointless by then.
 * Missed: the act came later, or has not come. A term without an act is met once it has passed.
 * A moment exactly at the due moment is in time.
 */
export function outcomeOf(rule: TermRule, facts: TermFacts, due: Instant, now: Instant): Standing {
  const stop = rule.stoppedBy && eventMoment(facts, rule.stoppedBy)
  if (stop !== undefined && stop <= due) return { outcome: 'met', minutes: minutesFrom(due, stop) }
  const lapse = firstMoment(facts, rule.lapsesOn)
  if (lapse !== undefined && lapse <= due) return { outcome: 'lapsed' }
  if (stop !== undefined) return { outcome: 'missed', minutes: minutesFrom(due, stop) }
  if (rule.stoppedBy === undefined) return due <= now ? { outcome: 'met', minutes: 0 } : { outcome: 'running' }
  return now <= due ? { outcome: 'running' } : missedWithoutAct(rule, facts, due, now)
}
