import type { Instant } from '../time.ts'
import { eventMoment, restedAt } from './facts.ts'
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

/**
 * A missed term whose act never came: late until the first fact after the due moment that made it pointless, else until now.
 *
 * A dossier that was reopened and ended again is as late as when it first ended; while it is open, its act is awaited anew.
 */
export function missedWithoutAct({ lapsesOn }: TermRule, facts: TermFacts, due: Instant, now: Instant): Standing {
  const last = firstMoment(
    facts,
    lapsesOn.filter((event) => (eventMoment(facts, event) ?? due) > due)
  )
  if (last === undefined) return { outcome: 'missed', minutes: minutesFrom(due, now) }
  const rested = lapsesOn.includes('closed') ? (facts.rests ?? []).map(({ closed }) => closed) : []
  const [first = last] = [...rested.filter((closed) => closed > due), last].toSorted()
  return { outcome: 'missed', minutes: minutesFrom(due, first) }
}

/**
 * How a term with this due moment stands at `now`.
 *
 * Met: the act came at or before the due moment. Lapsed: something else made it pointless by then, or the dossier had
 * ended then and was reopened later.
 * Missed: the act came later, or has not come. A term without an act is met once it has passed.
 * A moment exactly at the due moment is in time.
 */
export function outcomeOf(rule: TermRule, facts: TermFacts, due: Instant, now: Instant): Standing {
  const stop = rule.stoppedBy && eventMoment(facts, rule.stoppedBy)
  if (stop !== undefined && stop <= due) return { outcome: 'met', minutes: minutesFrom(due, stop) }
  const lapse = firstMoment(facts, rule.lapsesOn)
  if ((lapse !== undefined && lapse <= due) || restedAt(rule, facts, due)) return { outcome: 'lapsed' }
  if (stop !== undefined) return { outcome: 'missed', minutes: minutesFrom(due, stop) }
  if (rule.stoppedBy === undefined) return due <= now ? { outcome: 'met', minutes: 0 } : { outcome: 'running' }
  return now <= due ? { outcome: 'running' } : missedWithoutAct(rule, facts, due, now)
}
