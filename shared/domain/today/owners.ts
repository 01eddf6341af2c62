import type { Colleague, Situation } from '../dossier/acts/act.ts'
import { mayFillSlot } from '../dossier/acts/signing-acts.ts'
import { missingSignatures } from '../dossier/closing.ts'
import { isInvolved } from '../dossier/involved.ts'
import { responsibleFor } from '../dossier/responsible.ts'
import { isSamePerson, type Person } from '../people/person.ts'
import { permissionFor } from '../permissions/permission.ts'
import { isAllowed } from '../policy/allowed.ts'
import type { Attention } from './attention.ts'

function whoSign(situation: Situation): Colleague[] {
  const slots = missingSignatures(situation.state, situation.policy)
  return situation.colleagues.filter(({ account: id, name, role, active }) => {
    const actor = { id, name, role }
    return active && slots.some((slot) => mayFillSlot({ ...situation, actor }, slot))
  })
}

/**
 * Whose something is: of whom it was given to, of who lacks at signing, or else of who answers for the dossier and may do
 * it; of everyone who may where that is nobody.
 */
export function ownersOf(attention: Attention, situation: Situation): readonly Person[] {
  const { state, policy, colleagues } = situation
  if (attention.kind === 'task' && attention.task.given !== undefined) {
    return state.given.flatMap(({ id, owner }) => (id === attention.task.given?.id ? [owner] : []))
  }
  const { act } = attention
  if (act === 'sign') return whoSign(situation)
  const may = colleagues.filter(
    ({ active, role }) => active && act !== null && isAllowed(policy, role, permissionFor(act))
  )
  const { people } = responsibleFor(state, policy)
  const own = may.filter((colleague) => people.some((person) => isSamePerson(person, colleague)))
  if (own.length > 0) return own
  return may.filter((colleague) => !policy.handling.involvedExcluded || !isInvolved(state.values, colleague))
}
