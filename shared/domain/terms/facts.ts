import type { Instant } from '../time.ts'
import type { TermEvent } from './rule.ts'
import type { TermFacts } from './term.ts'

/** When a fact happened; of several delay notices the first one. */
export function eventMoment(facts: TermFacts, event: TermEvent): Instant | undefined {
  if (event !== 'delayNoticeSent') return facts[event]
  return facts.delayNotices
    ?.map(({ sent }) => sent)
    .sort()
    .at(0)
}
