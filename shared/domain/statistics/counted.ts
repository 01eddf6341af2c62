import { amsterdamDay } from '../calendar/amsterdam.ts'
import { daysBetween } from '../calendar/day.ts'
import { currentFacts, type DossierState, type DossierStatus, hasEnded } from '../dossier/state.ts'
import { isComplaint } from '../form/kind.ts'
import { choicesOf, momentOf, textOf } from '../form/values.ts'
import type { Policy } from '../policy/policy.ts'
import type { TermOutcome } from '../terms/term.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { StatisticsCase } from './case.ts'

/** How a term of a counted signal stands, without its moments. */
export interface CountedTerm {
  readonly id: string
  readonly clause: string
  readonly outcome: TermOutcome
}

/** What is counted of a signal; an empty text is a field that was never filled in. */
export interface CountedSignal {
  readonly received: LocalDay
  /** The day it was closed or withdrawn; null while it is not. */
  readonly ended: LocalDay | null
  readonly status: DossierStatus
  readonly kind: string
  /** Whether it is a complaint: only complaints stand in the tables about complaints. */
  readonly isComplaint: boolean
  /** On what ground it was, or was not, taken as a complaint (LM-1.1). */
  readonly ground: string
  readonly channel: string
  readonly mode: string
  readonly classes: readonly string[]
  readonly gravity: string
  readonly complainantKind: string
  readonly judgement: string
  readonly satisfied: string
  /** Calendar days from the first receipt to the decision that holds, the last one of the last round; null while that has none. */
  readonly daysToDecision: number | null
  /** Calendar days from the first receipt to the last closing; null while it is not closed. */
  readonly daysToClosing: number | null
  readonly terms: readonly CountedTerm[]
}

function modeOf({ values }: DossierState, policy: Policy): string {
  const channel = policy.channels.find(({ id }) => id === textOf(values, 'channel'))
  return textOf(values, 'classification.mode') || (channel?.mode ?? '')
}

function dayOf(instant: Instant | undefined): LocalDay | null {
  return instant === undefined ? null : amsterdamDay(instant)
}

function daysFrom(start: LocalDay, end: LocalDay | null): number | null {
  return end === null ? null : daysBetween(start, end)
}

/** What is counted of a dossier. */
export function countedCase({ state, policy, terms }: StatisticsCase): CountedSignal {
  const { values, rounds, status } = state
  const received = amsterdamDay(rounds[0]?.received ?? currentFacts(state).received)
  const decided = dayOf(momentOf(values, 'settlement.decisionSentAt') ?? currentFacts(state).decisionSent)
  const ended = hasEnded(state) ? dayOf(currentFacts(state).closed) : null
  return {
    received,
    ended,
    status,
    kind: textOf(values, 'signalKind') || (policy.signalKinds[0]?.id ?? ''),
    isComplaint: isComplaint(values, policy),
    ground: textOf(values, 'classification.ground'),
    channel: textOf(values, 'channel'),
    mode: modeOf(state, policy),
    classes: [...new Set(choicesOf(values, 'classification.classes'))],
    gravity: textOf(values, 'classification.gravity'),
    complainantKind: textOf(values, 'complainant.kind'),
    judgement: textOf(values, 'settlement.judgement'),
    satisfied: textOf(values, 'settlement.satisfied'),
    daysToDecision: daysFrom(received, decided),
    daysToClosing: status === 'closed' ? daysFrom(received, ended) : null,
    terms: terms.map(({ id, clause, outcome }) => ({ id, clause, outcome }))
  }
}
