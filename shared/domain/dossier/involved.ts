import { peopleOf, personOf } from '../form/values.ts'
import { isSamePerson, type Person } from '../people/person.ts'
import { isAllowed } from '../policy/allowed.ts'
import type { Policy } from '../policy/policy.ts'
import type { Actor } from './event.ts'
import type { FieldValues } from '../form/field-value.ts'
import type { DossierState } from './state.ts'

/** An actor as a person of the office. */
export function personOfActor(actor: Actor): Person {
  return { name: actor.name, account: actor.id }
}

/** Whether the complaint is about this person. */
export function isInvolved(values: FieldValues, person: Person): boolean {
  return peopleOf(values, 'complaint.involved').some((involved) => isSamePerson(involved, person))
}

/** Whether this person has a part in the dossier: received, registered, complained about, handling, or answerable. */
function hasPartIn(state: DossierState, actor: Actor): boolean {
  const person = personOfActor(actor)
  const others = (['receivedBy', 'handling.handler', 'handling.answerable'] as const).map((field) =>
    personOf(state.values, field)
  )
  return (
    state.registeredBy.id === actor.id ||
    isInvolved(state.values, person) ||
    others.some((other) => other !== undefined && isSamePerson(other, person))
  )
}

/** Whether this person may look at the dossier: the role sees all, or there is a part in it (EW-4.4, GC-2.1, LM-5.5). */
export function maySee(state: DossierState, policy: Policy, actor: Actor): boolean {
  return isAllowed(policy, actor.role, 'viewAll') || hasPartIn(state, actor)
}

/** Those whom the complaint is about and who were not told so yet (EW-4.1). */
export function uninformed({ values, informed }: Pick<DossierState, 'values' | 'informed'>): Person[] {
  return peopleOf(values, 'complaint.involved').filter(
    (involved) => !informed.some((told) => isSamePerson(told, involved))
  )
}

/** Whether the complaint reached the office through somebody it is about: allowed, said, and no part in its handling (EW-1.2). */
export function isReceivedByInvolved({ values, registeredBy }: Pick<DossierState, 'values' | 'registeredBy'>): boolean {
  const receiver = personOf(values, 'receivedBy')
  return isInvolved(values, personOfActor(registeredBy)) || (receiver !== undefined && isInvolved(values, receiver))
}
