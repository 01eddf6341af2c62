import type { Refusal } from '../../../result.ts'
import { personOf } from '../../form/values.ts'
import { isSamePerson, type Person } from '../../people/person.ts'
import { isInvolved } from '../involved.ts'
import type { FollowingEvent, Situation, TimedCommand } from './act.ts'

/** The values of the form that decide whether somebody may handle a complaint. */
type Values = Situation['state']['values']

/**
 * Why somebody cannot handle a complaint: it is about them, or they are a colleague whose role does not handle (EW-1.2).
 * Who has no account is from outside the office, and colleagues record for them.
 */
export function checkHandler(
  { policy, colleagues }: Situation,
  handler: Person,
  values: Values,
  field: string
): Refusal[] {
  const colleague = colleagues.find((candidate) => isSamePerson(candidate, handler))
  const params = { name: handler.name, clause: policy.handling.clause }
  if (policy.handling.involvedExcluded && isInvolved(values, colleague ?? handler)) {
    return [{ code: 'assign.handlerInvolved', field, params }]
  }
  const isOutside = colleague === undefined && handler.account === undefined
  const mayHandle = colleague?.active === true && policy.handling.roles.includes(colleague.role)
  return isOutside || mayHandle ? [] : [{ code: 'assign.notAHandler', field, params }]
}

/** The handler of a complaint that comes to be about that very person, where the regulation rules that out (EW-1.2). */
export function handlerLost({ state, policy }: Pick<Situation, 'state' | 'policy'>, values: Values): Person | null {
  const handler = personOf(state.values, 'handling.handler')
  const isLost = policy.handling.involvedExcluded && handler !== undefined && isInvolved(values, handler)
  return isLost ? handler : null
}

/** Naming the handler as involved asks for a stand-in, who can handle it as it then is (EW-1.2). */
export function checkStandIn(situation: Situation, { details }: TimedCommand, values: Values): Refusal[] {
  const lost = handlerLost(situation, values)
  if (lost === null) return []
  const standIn = personOf(details, 'standIn')
  if (standIn !== undefined) return checkHandler(situation, standIn, values, 'standIn')
  const params = { name: lost.name, clause: situation.policy.handling.clause }
  return [{ code: 'correct.handlerBecomesInvolved', field: 'standIn', params }]
}

/** The dossier goes to the stand-in at the same moment, so that nobody handles a complaint about themselves (EW-1.2). */
export function toStandIn(situation: Situation, { details }: TimedCommand, values: Values): FollowingEvent[] {
  const standIn = personOf(details, 'standIn')
  if (standIn === undefined || handlerLost(situation, values) === null) return []
  return [{ type: 'handlerReplaced', values: { 'handling.handler': standIn }, details: {} }]
}
