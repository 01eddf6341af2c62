import type { TermRule } from '../terms/rule.ts'
import type { Policy } from '../policy/policy.ts'
import type { Term } from '../terms/term.ts'
import type { Instant, LocalDay } from '../time.ts'
import { termsOf } from './dossier-terms.ts'
import type { DossierState } from './state.ts'

/** Two retention terms that cannot both hold: the day until which a dossier is kept lies after the one by which it is destroyed. */
export interface RetentionConflict {
  /** The last day on which it must still be there. */
  readonly keepUntil: LocalDay
  /** The last day on which it may still be there. */
  readonly destroyBy: LocalDay
  /** The clause of the destruction term. */
  readonly clause: string
}

function isDestruction({ kind, stoppedBy }: TermRule): boolean {
  return kind === 'retention' && stoppedBy === 'destroyed'
}

function isKeeping({ kind, stoppedBy }: TermRule): boolean {
  return kind === 'retention' && stoppedBy === undefined
}

/** The conflict between keeping and destroying in a dossier; null while they fit (GC-2.2d). */
export function retentionConflict(state: DossierState, policy: Policy, now: Instant): RetentionConflict | null {
  return conflictAmong(termsOf(state, policy, now), policy)
}

/** The conflict between keeping and destroying among counted terms, once both days are known; null while they fit. */
export function conflictAmong(terms: readonly Pick<Term, 'id' | 'dueDay'>[], policy: Policy): RetentionConflict | null {
  const days = (isMeant: (rule: TermRule) => boolean): LocalDay[] => {
    const meant = new Set(policy.terms.filter(isMeant).map(({ id }) => id))
    return terms.flatMap(({ id, dueDay }) => (meant.has(id) ? [dueDay] : []))
  }
  const keepUntil = days(isKeeping).toSorted().at(-1)
  const destroyBy = days(isDestruction).toSorted()[0]
  const clause = policy.terms.find(isDestruction)?.clause
  if (keepUntil === undefined || destroyBy === undefined || clause === undefined) return null
  return keepUntil > destroyBy ? { keepUntil, destroyBy, clause } : null
}
