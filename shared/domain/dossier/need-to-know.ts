import { personOf } from '../form/values.ts'
import { isSamePerson, type Person } from '../people/person.ts'
import { isAllowed } from '../policy/allowed.ts'
import type { Policy } from '../policy/policy.ts'
import type { Actor } from './event.ts'
import { tasksFor } from './given-tasks.ts'
import { isInvolved, personOfActor } from './involved.ts'
import type { DossierState } from './state.ts'

/** Who looks at which dossier. */
interface Look {
  readonly state: DossierState
  readonly policy: Policy
  readonly actor: Actor
  readonly person: Person
}

/** A reason for somebody to look at a dossier. */
interface Ground {
  /** Whether it also holds for whoever the complaint is about. */
  readonly evenIfInvolved: boolean
  readonly holds: (look: Look) => boolean
}

function isIn(people: readonly Person[], person: Person): boolean {
  return people.some((other) => isSamePerson(other, person))
}

function isNamedAs(field: 'receivedBy' | 'handling.handler' | 'handling.answerable', { state, person }: Look): boolean {
  const named = personOf(state.values, field)
  return named !== undefined && isSamePerson(named, person)
}

/** Every reason to look: who took it in, handles it, answers for it, was told of it, has a task in it, did something in it, or sees all. */
const grounds: readonly Ground[] = [
  { evenIfInvolved: true, holds: ({ state, actor }) => state.registeredBy.id === actor.id },
  { evenIfInvolved: true, holds: (look) => isNamedAs('receivedBy', look) },
  { evenIfInvolved: true, holds: (look) => isNamedAs('handling.handler', look) },
  { evenIfInvolved: true, holds: (look) => isNamedAs('handling.answerable', look) },
  { evenIfInvolved: true, holds: ({ state, person }) => isIn([...state.informed, ...state.headsInformed], person) },
  { evenIfInvolved: false, holds: ({ state, person }) => tasksFor(state, person).length > 0 },
  { evenIfInvolved: false, holds: ({ state, actor }) => state.actedIn.includes(actor.id) },
  { evenIfInvolved: false, holds: ({ policy, actor }) => isAllowed(policy, actor.role, 'viewAll') }
]

/**
 * Whether somebody needs to know of a dossier, and so may look at it (EW-4.4, GC-2.1, LM-5.5). Whoever the complaint is
 * about does so only from being told on, or by a part of their own in its handling: a role that sees all leaves these
 * dossiers to a stand-in (EW-1.2).
 */
export function maySee(state: DossierState, policy: Policy, actor: Actor): boolean {
  const person = personOfActor(actor)
  const look = { state, policy, actor, person }
  const isAboutThem = isInvolved(state.values, person)
  return grounds.some(({ evenIfInvolved, holds }) => (evenIfInvolved || !isAboutThem) && holds(look))
}
