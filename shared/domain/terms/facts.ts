import type { Instant } from '../time.ts'
import type { TermEvent, TermRule } from './rule.ts'
import type { TermFacts } from './term.ts'

/** When a fact happened; of several delay notices the first one. */
export function eventMoment(facts: TermFacts, event: TermEvent): Instant | undefined {
  if (event !== 'delayNoticeSent') return facts[event]
  return facts.delayNotices
    ?.map(({ sent }) => sent)
    .sort()
    .at(0)
}

/** Whether the dossier had ended at a moment that a later reopening left behind, and that made the term pointless. */
export function restedAt(
  { lapsesOn }: Pick<TermRule, 'lapsesOn'>,
  { rests = [] }: TermFacts,
  moment: Instant
): boolean {
  return lapsesOn.includes('closed') && rests.some(({ closed, reopened }) => closed <= moment && moment < reopened)
}
