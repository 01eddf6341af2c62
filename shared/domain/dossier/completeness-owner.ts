import { personOf } from '../form/values.ts'
import { isSamePerson } from '../people/person.ts'
import { roleOf } from '../policy/lookup.ts'
import { rolesThatMay } from '../policy/allowed.ts'
import type { Policy } from '../policy/policy.ts'
import type { Actor } from './event.ts'
import { isInvolved, personOfActor } from './involved.ts'
import type { DossierState } from './state.ts'

/** Who sees to a complete form, in words: the role of the regulation, or the one who received the complaint and whom it is not about (EW-6.2, IN-4.1). */
export function completenessOwner(state: DossierState, policy: Policy): string {
  const { by } = policy.closing.completeness
  if (by.who === 'role') return roleOf(policy, by.role)?.label ?? by.role
  const receiver = personOf(state.values, 'receivedBy') ?? personOfActor(state.registeredBy)
  if (!policy.handling.involvedExcluded || !isInvolved(state.values, receiver)) return receiver.name
  return rolesThatMay(policy, 'correct').join(', ')
}

/** Whether this actor completes the form because the complaint reached the office through them (IN-4.1). */
export function completesByReceiving(state: DossierState, policy: Policy, actor: Actor): boolean {
  const receiver = personOf(state.values, 'receivedBy')
  const isReceiver = receiver !== undefined && isSamePerson(receiver, personOfActor(actor))
  return policy.closing.completeness.by.who === 'receiver' && isReceiver
}
