import type { Instant } from '../time.ts'
import { type CountingContext, countTerm } from './count-term.ts'
import { restedAt } from './facts.ts'
import { firstMoment, noticesAbout, settledAt } from './notices.ts'
import { minutesFrom, missedWithoutAct, type Standing } from './outcome.ts'
import type { TermRule } from './rule.ts'
import type { DueMoment, TermFacts } from './term.ts'

/** What a notice announces: until when it can be settled in time, and when it was settled. */
interface Announced {
  readonly until: DueMoment | undefined
  readonly settled: Instant | undefined
}

function noticeSent(notice: TermRule, announced: readonly TermRule[], facts: TermFacts): Instant | undefined {
  const end = firstMoment(
    facts,
    notice.lapsesOn.filter((event) => event !== 'delayNoticeSent')
  )
  return announced
    .flatMap((rule) => noticesAbout(rule, facts).map(({ sent }) => sent))
    .filter((sent) => end === undefined || sent < end)
    .toSorted()
    .at(0)
}

function isSettledInTime({ until, settled }: Announced, notice: TermRule, facts: TermFacts): boolean {
  if (until !== undefined && restedAt(notice, facts, until.due)) return true
  return settled !== undefined && (until === undefined || settled <= until.due)
}

/** The later of two due moments: a notice is never missed before it is due itself. */
function laterOf(one: DueMoment, other: DueMoment | undefined): DueMoment | undefined {
  return other !== undefined && other.due < one.due ? one : other
}

/**
 * How a notice of delay with this due moment stands at `now`: it is owed only when what it announces is not met in time.
 *
 * A notice sent by then meets it and a later one misses it. Without one it lapses when the decision or the closing came
 * at or before the first due moment of what it announces, is missed when that passes, and runs until then.
 */
export function noticeOutcome(
  notice: TermRule,
  announced: readonly TermRule[],
  own: DueMoment,
  context: CountingContext,
  now: Instant
): Standing {
  const { facts } = context
  const { due } = own
  const sent = noticeSent(notice, announced, facts)
  if (sent !== undefined) return { outcome: sent <= due ? 'met' : 'missed', minutes: minutesFrom(due, sent) }
  const end = firstMoment(facts, notice.lapsesOn)
  const open = announced
    .map((rule): Announced => {
      const ends = [settledAt(rule, facts), end].filter((moment) => moment !== undefined)
      return { until: laterOf(own, countTerm(rule, context)), settled: ends.toSorted()[0] }
    })
    .filter((one) => !isSettledInTime(one, notice, facts))
  if (open.length === 0) return { outcome: 'lapsed' }
  const [first] = open.flatMap(({ until }) => until ?? []).toSorted((a, b) => a.due.localeCompare(b.due))
  if (first !== undefined && now > first.due) return missedWithoutAct(notice, facts, due, now)
  if (first === undefined || now <= due) return { outcome: 'running' }
  return { outcome: 'running', settleBy: { due: first.due, dueDay: first.dueDay } }
}
