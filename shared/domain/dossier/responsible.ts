import { peopleOf, personOf } from '../form/values.ts'
import type { Person } from '../people/person.ts'
import type { Policy } from '../policy/policy.ts'
import { isSamePerson } from '../people/person.ts'
import { isInvolved } from './involved.ts'
import type { DossierState } from './state.ts'

/** Who answers for the dossier now, and the clause that says so (EW-6.1). */
export interface Responsibility {
  readonly people: readonly Person[]
  readonly stage: string
  readonly clause: string
}

/** Who answers for the dossier at the stage it is in; nobody yet when that person is not entered. */
export function responsibleFor(state: DossierState, policy: Policy): Responsibility {
  const stage = policy.stages.find(({ id }) => id === state.stage) ?? policy.stages[0]
  if (stage === undefined) throw new Error(`policy ${policy.id} has no stage`)
  const single = stage.responsible === 'receiver' ? 'receivedBy' : 'handling.handler'
  const person = personOf(state.values, single)
  const isKeptOut = person !== undefined && policy.handling.involvedExcluded && isInvolved(state.values, person)
  const people =
    stage.responsible === 'involved'
      ? peopleOf(state.values, 'complaint.involved')
      : person === undefined || isKeptOut
        ? []
        : [person]
  return { people, stage: stage.id, clause: stage.clause }
}

/**
 * Whether the dossier leaves somebody's hands: those of the handler, or of the receiver where the regulation lets the
 * receiver handle it first. Why is then recorded (GC-2.1d, EW-6.1).
 */
export function isHandOver(state: DossierState, policy: Policy, to: Person): boolean {
  const handler = personOf(state.values, 'handling.handler')
  if (handler !== undefined) return true
  const isWithReceiver = policy.stages.some(({ id, responsible }) => id === state.stage && responsible === 'receiver')
  const receiver = personOf(state.values, 'receivedBy')
  return isWithReceiver && receiver !== undefined && !isSamePerson(receiver, to)
}
