import type { Instant } from '../time.ts'
import type { CountedMoment, CountingContext } from './count-term.ts'
import { eventMoment } from './facts.ts'
import type { TermEvent, TermRule } from './rule.ts'
import type { DelayNotice, TermFacts } from './term.ts'

/** The terms that a notice announces: those that name it in `extension.by`. Such a notice is owed only when they are not met. */
export function announcedBy(rule: TermRule, rules: readonly TermRule[]): TermRule[] {
  if (rule.stoppedBy !== 'delayNoticeSent') return []
  return rules.filter(({ id, extension }) => extension?.by === rule.id && id !== rule.id)
}

/** When the first of these facts happened. */
export function firstMoment(facts: TermFacts, events: readonly TermEvent[]): Instant | undefined {
  return events
    .flatMap((event) => eventMoment(facts, event) ?? [])
    .toSorted()
    .at(0)
}

/** When a term that a notice can move was settled or made pointless: no notice can follow. */
export function settledAt({ stoppedBy, lapsesOn }: TermRule, facts: TermFacts): Instant | undefined {
  const enders = [...lapsesOn, ...(stoppedBy === undefined ? [] : [stoppedBy])]
  return firstMoment(
    facts,
    enders.filter((event) => event !== 'delayNoticeSent')
  )
}

/** The notices about a term, oldest first: those sent before it was settled. A later one is none. */
export function noticesAbout(rule: TermRule, facts: TermFacts): DelayNotice[] {
  const end = settledAt(rule, facts)
  return (facts.delayNotices ?? [])
    .filter(({ sent, terms }) => (end === undefined || sent < end) && (terms?.includes(rule.id) ?? true))
    .toSorted((a, b) => a.sent.localeCompare(b.sent))
}

/** The notices that put a new day in the place of a term's due day: each names a later one than holds by then. */
export function movingNotices(rule: TermRule, { facts }: CountingContext, original: CountedMoment): DelayNotice[] {
  const moving: DelayNotice[] = []
  for (const notice of noticesAbout(rule, facts)) {
    if (notice.newDueDay > (moving.at(-1)?.newDueDay ?? original.dueDay)) moving.push(notice)
  }
  return moving
}
