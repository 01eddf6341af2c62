import type { Instant } from '../time.ts'
import { eventMoment } from './facts.ts'
import type { TermRule } from './rule.ts'
import type { Term, TermFacts } from './term.ts'

const msPerMinute = 60_000

/** Whole minutes from the due moment to another one; negative before it. */
function minutesFrom(due: Instant, moment: Instant): number {
  // Adding zero turns the -0 of less than a minute early into 0.
  return Math.trunc((Date.parse(moment) - Date.parse(due)) / msPerMinute) + 0
}

function isBy(moment: Instant | undefined, due: Instant): boolean {
  return moment !== undefined && Date.parse(moment) <= Date.parse(due)
}

/** When the act that meets the term was done. */
export function stopMoment(rule: TermRule, facts: TermFacts): Instant | undefined {
  return rule.stoppedBy && eventMoment(facts, rule.stoppedBy)
}

/** The earliest fact that makes the term pointless. */
export function lapseMoment(rule: TermRule, facts: TermFacts): Instant | undefined {
  return rule.lapsesOn
    .flatMap((event) => eventMoment(facts, event) ?? [])
    .sort()
    .at(0)
}

/**
 * How a term with this due moment stands at `now`.
 *
 * Met: the act came at or before the due moment. Lapsed: something else made it pointless by then.
 * Missed: the act came later, or has not come. A term without an act is met once it has passed.
 * A moment exactly at the due moment is in time.
 */
export function outcomeOf(
  rule: TermRule,
  facts: TermFacts,
  due: Instant,
  now: Instant
): Pick<Term, 'outcome' | 'minutes'> {
  const stop = stopMoment(rule, facts)
  if (stop !== undefined && stop <= due) return { outcome: 'met', minutes: minutesFrom(due, stop) }
  if (isBy(lapseMoment(rule, facts), due)) return { outcome: 'lapsed' }
  if (stop !== undefined) return { outcome: 'missed', minutes: minutesFrom(due, stop) }
  if (rule.stoppedBy === undefined) {
    return isBy(due, now) ? { outcome: 'met', minutes: 0 } : { outcome: 'running' }
  }
  return isBy(now, due) ? { outcome: 'running' } : { outcome: 'missed', minutes: minutesFrom(due, now) }
}
