import { peopleOf, personOf } from '../form/values.ts'
import { isSamePerson, type Person } from '../people/person.ts'
import type { Actor } from './event.ts'
import type { FieldValues } from '../form/field-value.ts'
import { isNotGiven } from './not-given.ts'
import type { DossierState } from './state.ts'

/** An actor as a person of the office. */
export function personOfActor(actor: Actor): Person {
  return { name: actor.name, account: actor.id }
}

/** Whether the complaint is about this person. */
export function isInvolved(values: FieldValues, person: Person): boolean {
  return peopleOf(values, 'complaint.involved').some((involved) => isSamePerson(involved, person))
}

/** Whether the officer stated why this person can neither be told nor sign (EW-5.4). */
export function isExcused({ excused }: Pick<DossierState, 'excused'>, person: Person): boolean {
  return excused.some(({ employee }) => isSamePerson(employee, person))
}

/** Those whom the complaint is about, without who can neither be told nor sign. */
function reachable(state: Pick<DossierState, 'values' | 'excused'>): Person[] {
  return peopleOf(state.values, 'complaint.involved').filter((involved) => !isExcused(state, involved))
}

/** Those whom the complaint is about and who were not told so yet (EW-4.1). */
export function uninformed(state: Pick<DossierState, 'values' | 'informed' | 'excused'>): Person[] {
  return reachable(state).filter((involved) => !state.informed.some((told) => isSamePerson(told, involved)))
}

/** Whether nobody is left to tell or to sign: nobody knows whom the complaint is about, or none of them can. */
export function nobodyToAsk(state: Pick<DossierState, 'values' | 'excused' | 'notGiven'>): boolean {
  const isNamed = peopleOf(state.values, 'complaint.involved').length > 0
  return isNamed ? reachable(state).length === 0 : isNotGiven(state, 'complaint.involved')
}

/** Whether the complaint reached the office through somebody it is about: allowed, said, and no part in its handling (EW-1.2). */
export function isReceivedByInvolved({ values, registeredBy }: Pick<DossierState, 'values' | 'registeredBy'>): boolean {
  const receiver = personOf(values, 'receivedBy')
  return isInvolved(values, personOfActor(registeredBy)) || (receiver !== undefined && isInvolved(values, receiver))
}
