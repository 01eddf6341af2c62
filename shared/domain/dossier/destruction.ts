import { z } from 'zod'
import { isAllowed } from '../policy/allowed.ts'
import type { Policy } from '../policy/policy.ts'
import type { Term } from '../terms/term.ts'
import { instantSchema, type LocalDay, localDaySchema } from '../time.ts'
import { type Permission, permissionFor } from '../permissions/permission.ts'
import { waitingRequests } from './data-requests.ts'
import { waitingRuling } from './given-tasks.ts'
import { type DossierNumber, dossierNumberSchema } from './number.ts'
import { destructionDay, isDestruction, keptUntil, retentionConflict } from './retention.ts'
import { type DossierState, hasEnded } from './state.ts'

/** How a dossier stands to its destruction: it may be destroyed, will be, is held, keeping and destroying collide and nobody chose yet, or somebody still waits for an answer or for what a ruling asks. */
export const destructionStandings = ['ready', 'coming', 'held', 'undecided', 'waiting'] as const

/** When a dossier may and must be destroyed. */
export interface Destruction {
  readonly standing: (typeof destructionStandings)[number]
  /** The first day on which it may be destroyed. */
  readonly from: LocalDay
  /** The last day on which it may still be there. */
  readonly by: LocalDay
  readonly clause: string
}

function standingOf(
  state: Pick<DossierState, 'hold' | 'retention' | 'requests' | 'given'>,
  { hasConflict, from, today }: { hasConflict: boolean; from: LocalDay; today: LocalDay }
): Destruction['standing'] {
  if (state.hold !== undefined) return 'held'
  if (hasConflict && state.retention === undefined) return 'undecided'
  if (from > today) return 'coming'
  return waitingRequests(state).length > 0 || waitingRuling(state) !== undefined ? 'waiting' : 'ready'
}

/**
 * When a dossier that has ended may and must be destroyed (EW-7.5, LM-5.1, GC-2.2d); null for one that has not, or of
 * which the regulation says nothing. Where the regulation says until when it is kept, it may be destroyed from that day
 * on, and else from the day on which it must.
 */
export function destructionOf(
  state: DossierState,
  policy: Policy,
  { terms, today }: { readonly terms: readonly Pick<Term, 'id' | 'dueDay'>[]; readonly today: LocalDay }
): Destruction | null {
  const by = destructionDay(state, terms, policy)
  const clause = policy.terms.find(isDestruction)?.clause
  if (!hasEnded(state) || by === undefined || clause === undefined) return null
  const hasConflict = retentionConflict(terms, policy) !== null
  const kept = keptUntil(terms, policy)
  const from = hasConflict || kept === undefined ? by : kept
  return { standing: standingOf(state, { hasConflict, from, today }), from, by, clause }
}

/** What somebody must be allowed to do to destroy dossiers: to close them, and to see them all. */
export const destroyingNeeds: readonly Permission[] = [permissionFor('decideRetention'), 'viewAll']

/** Whether a role may destroy dossiers. */
export function mayDestroy(policy: Policy, role: string): boolean {
  return destroyingNeeds.every((permission) => isAllowed(policy, role, permission))
}

/** What the register of destruction keeps of a dossier: nothing of the complaint. */
export const destroyedSchema = z.object({
  number: dossierNumberSchema,
  /** The moment of the destruction, the same for all that were destroyed together. */
  at: instantSchema,
  by: z.object({ name: z.string(), account: z.string() }),
  /** The ground: the clause, in the words of its title, and the last day on which the dossier could be there. */
  clause: z.string(),
  title: z.string(),
  due: localDaySchema
})

/** What the register of destruction keeps of a dossier. */
export type Destroyed = z.infer<typeof destroyedSchema>

/** A dossier in the list of what is to be destroyed. */
export interface DestructionLine extends Destruction {
  readonly number: DossierNumber
  readonly complainant: string
  readonly summary: string
  readonly endedOn: LocalDay
  /** Why it is held, and until when at least. */
  readonly held: { readonly reason: string; readonly reviewOn: LocalDay } | null
}
