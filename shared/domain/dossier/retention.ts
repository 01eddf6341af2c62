import type { TermRule } from '../terms/rule.ts'
import type { Policy } from '../policy/policy.ts'
import type { Term } from '../terms/term.ts'
import type { LocalDay } from '../time.ts'
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

/** Whether a term says by when a dossier must be destroyed. */
export function isDestruction({ kind, stoppedBy }: Pick<TermRule, 'kind' | 'stoppedBy'>): boolean {
  return kind === 'retention' && stoppedBy === 'destroyed'
}

function isKeeping({ kind, stoppedBy }: TermRule): boolean {
  return kind === 'retention' && stoppedBy === undefined
}

/** Whether a policy says both from when and until when a dossier may be there. */
export function hasRetentionWindow({ terms }: Policy): boolean {
  return terms.some(isDestruction) && terms.some(isKeeping)
}

function daysOf(
  terms: readonly Pick<Term, 'id' | 'dueDay'>[],
  policy: Policy,
  isMeant: (rule: TermRule) => boolean
): LocalDay[] {
  const meant = policy.terms.filter(isMeant).map(({ id }) => id)
  return terms.flatMap(({ id, dueDay }) => (meant.includes(id) ? [dueDay] : []))
}

/** The last day on which a dossier must still be there; undefined where the regulation does not say, or not yet. */
export function keptUntil(terms: readonly Pick<Term, 'id' | 'dueDay'>[], policy: Policy): LocalDay | undefined {
  return daysOf(terms, policy, isKeeping).toSorted().at(-1)
}

/** The conflict between keeping and destroying, once both days are known; null while they fit (GC-2.2d). */
export function retentionConflict(
  terms: readonly Pick<Term, 'id' | 'dueDay'>[],
  policy: Policy
): RetentionConflict | null {
  const keepUntil = keptUntil(terms, policy)
  const destroyBy = daysOf(terms, policy, isDestruction).toSorted()[0]
  const clause = policy.terms.find(isDestruction)?.clause
  if (keepUntil === undefined || destroyBy === undefined || clause === undefined) return null
  return keepUntil > destroyBy ? { keepUntil, destroyBy, clause } : null
}

/** The last day on which a dossier may still be there, by its terms and by what was decided where they collide. */
export function destructionDay(
  { retention }: DossierState,
  terms: readonly Pick<Term, 'id' | 'dueDay'>[],
  policy: Policy
): LocalDay | undefined {
  const conflict = retentionConflict(terms, policy)
  return conflict !== null && retention?.choice === 'keep'
    ? conflict.keepUntil
    : daysOf(terms, policy, isDestruction).at(-1)
}
