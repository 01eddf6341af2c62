import { isSetAside } from '../dossier/state.ts'
import type { Policy } from '../policy/policy.ts'
import type { StatisticsCase } from './case.ts'
import { countedCase, type CountedSignal } from './counted.ts'
import type { TermOutcome } from '../terms/term.ts'

/** How often each outcome of a term occurred, under the clause it follows from. */
export type TermCount = { readonly clause: string } & Readonly<Record<TermOutcome, number>>

/** The counts of every term by its id. */
export type TermCounts = Readonly<Record<string, TermCount>>

const none = { met: 0, missed: 0, superseded: 0, running: 0, lapsed: 0 } as const satisfies Record<TermOutcome, number>

/** Counts the outcomes of the terms of signals; every term of the policies has its counts, also at zero. */
export function countTerms(signals: readonly CountedSignal[], policies: readonly Policy[]): TermCounts {
  const counts: Record<string, TermCount> = {}
  for (const { id, clause } of policies.flatMap(({ terms }) => terms)) counts[id] ??= { clause, ...none }
  for (const { id, clause, outcome } of signals.flatMap(({ terms }) => terms)) {
    const count = counts[id] ?? { clause, ...none }
    counts[id] = { ...count, [outcome]: count[outcome] + 1 }
  }
  return counts
}

/** Counts the outcomes of the terms of dossiers that were not set aside. */
export function termCounts(cases: readonly StatisticsCase[]): TermCounts {
  return countTerms(
    cases.filter(({ state }) => !isSetAside(state)).map(countedCase),
    cases.map(({ policy }) => policy)
  )
}

/** The whole percentage in time: met of met and missed; null when there are none. */
export function percentInTime({ met, missed }: { readonly met: number; readonly missed: number }): number | null {
  return met + missed === 0 ? null : Math.round((met / (met + missed)) * 100)
}
