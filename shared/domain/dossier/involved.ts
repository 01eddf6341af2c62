import { peopleOf, personOf } from '../form/values.ts'
import { isSamePerson, type Person } from '../people/person.ts'
import type { Actor, FieldValues } from './event.ts'
import type { DossierState } from './state.ts'

/** An actor as a person of the office. */
export function personOfActor(actor: Actor): Person {
  return { name: actor.name, account: actor.id }
}

/** Whether the complaint is about this person. */
export function isInvolved(values: FieldValues, person: Person): boolean {
  return peopleOf(values, 'complaint.involved').some((involved) => isSamePerson(involved, person))
}

/** Whether this person has a part in the dossier: received, registered, complained about, or handling. */
export function hasPartIn(state: DossierState, actor: Actor): boolean {
  const person = personOfActor(actor)
  const others = [personOf(state.values, 'receivedBy'), personOf(state.values, 'handling.handler')]
  return (
    state.registeredBy.id === actor.id ||
    isInvolved(state.values, person) ||
    others.some((other) => other !== undefined && isSamePerson(other, person))
  )
}

/** Those with an account whom the complaint is about and who were not told so yet (EW-4.1). */
export function uninformed({ values, informed }: Pick<DossierState, 'values' | 'informed'>): Person[] {
  return peopleOf(values, 'complaint.involved').filter(
    (involved) => involved.account !== undefined && !informed.some((told) => isSamePerson(told, involved))
  )
}
