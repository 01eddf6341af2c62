import type { Actor } from '../dossier/event.ts'
import { maySee } from '../dossier/need-to-know.ts'
import { isSetAside } from '../dossier/state.ts'
import type { Office } from '../office/office.ts'
import { clauseOf } from '../policy/lookup.ts'
import type { Policy } from '../policy/policy.ts'
import type { StatisticsCase } from '../statistics/case.ts'
import { countedCase, type CountedSignal } from '../statistics/counted.ts'
import { receivedIn } from '../statistics/flow.ts'
import { countedLine, type StatisticsLine } from '../statistics/line.ts'
import { isIn, type Period } from '../statistics/period.ts'
import type { TallyOption } from '../statistics/tally.ts'
import type { Instant } from '../time.ts'
import type { ReportNotes } from './notes.ts'
import type { ClauseRef } from './parts.ts'
import type { Presentation } from './presentations.ts'
import type { Edition } from './small-counts.ts'
import type { Uncounted } from './uncounted.ts'

/** All that a report is made from: every dossier of the register, whatever its year, and the lines of destroyed ones. */
export interface ReportInput {
  readonly cases: readonly StatisticsCase[]
  readonly lines: readonly StatisticsLine[]
  /** The dossiers that cannot be counted. */
  readonly uncounted: Uncounted
  /** The regulation in force, for the words and the clauses. */
  readonly policy: Policy
  readonly office: Office
  readonly notes: ReportNotes
  /** The returning reports that were discussed. */
  readonly presentations: readonly Presentation[]
  readonly period: Period
  readonly now: Instant
  readonly shared: boolean
  /** For whom it is made: what dossiers say in words is left out of those that this person may not see (EW-4.4). */
  readonly reader: Actor
}

/** What the chapters are made from. */
export interface ReportMaterial extends ReportInput {
  readonly edition: Edition
  /** The dossiers whose words may be read. */
  readonly readable: readonly StatisticsCase[]
  /** The dossiers that figures count: those that were not set aside. */
  readonly cases: readonly StatisticsCase[]
  /** The signals received in the period that were set aside. */
  readonly aside: readonly CountedSignal[]
  /** Every signal, of any year. */
  readonly signals: readonly CountedSignal[]
  /** The signals received in the period. */
  readonly received: readonly CountedSignal[]
  /** Of these, those that are complaints. */
  readonly complaints: readonly CountedSignal[]
  /** The policy in force and those that the period's dossiers are bound to. */
  readonly policies: readonly Policy[]
}

/** Counts everything once, for all chapters. */
export function gatherMaterial(input: ReportInput): ReportMaterial {
  const cases = input.cases.filter(({ state }) => !isSetAside(state))
  const counted = cases.map((dossier) => ({ policy: dossier.policy, signal: countedCase(dossier) }))
  const asides = input.cases.filter(({ state }) => isSetAside(state)).map(countedCase)
  const lines = input.lines.map(countedLine)
  const signals = [...counted.map(({ signal }) => signal), ...lines.filter((line) => !isSetAside(line))]
  const received = signals.filter((signal) => isIn(input.period, signal.received))
  const bound = counted.filter(({ signal }) => isIn(input.period, signal.received)).map(({ policy }) => policy)
  return {
    ...input,
    cases,
    aside: receivedIn([...asides, ...lines.filter(isSetAside)], input.period),
    readable: cases.filter(({ state, policy, isAnonymous }) => !isAnonymous && maySee(state, policy, input.reader)),
    edition: { shared: input.shared, smallCount: input.policy.reports.smallCount },
    signals,
    received,
    complaints: received.filter(({ isComplaint }) => isComplaint),
    policies: [...new Set([input.policy, ...bound])]
  }
}

/** A clause with its title, in the words of the policy in force. */
export function clauseRef({ policy }: Pick<ReportInput, 'policy'>, id: string): ClauseRef {
  return { id, title: clauseOf(policy, id)?.title ?? '' }
}

/** A list of the policy in force, and what older versions had beside it. */
export function optionsFrom(
  policies: readonly Policy[],
  list: (policy: Policy) => readonly TallyOption[]
): TallyOption[] {
  const options = new Map<string, TallyOption>()
  for (const { id, label } of policies.flatMap(list)) {
    if (!options.has(id)) options.set(id, label === undefined ? { id } : { id, label })
  }
  return [...options.values()]
}
