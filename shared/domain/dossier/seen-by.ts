import { isSamePerson } from '../people/person.ts'
import { personOf } from '../form/values.ts'
import { staysInside } from './correspondence.ts'
import type { Actor, EventBody } from './event.ts'
import { isInvolved, personOfActor } from './involved.ts'
import type { DossierState } from './state.ts'

function without(details: EventBody['details'], ...ids: readonly string[]): EventBody['details'] {
  return Object.fromEntries(Object.entries(details).filter(([id]) => !ids.includes(id)))
}

/** The dossier as somebody sees it: whom the complaint is about sees no task of others, and no note to the handler (EW-1.2). */
export function stateSeenBy(state: DossierState, actor: Actor): DossierState {
  const person = personOfActor(actor)
  if (!isInvolved(state.values, person)) return state
  const { handedOver, ...others } = state
  return {
    ...others,
    given: state.given.filter(({ owner }) => isSamePerson(owner, person)),
    ...(handedOver === undefined ? {} : { handedOver: { ...handedOver, note: '' } })
  }
}

function isOwn({ actor, details }: EventBody, reader: Actor): boolean {
  const owner = personOf(details, 'owner')
  return actor.id === reader.id || (owner !== undefined && isSamePerson(owner, personOfActor(reader)))
}

/** The events as somebody sees them: of what stays inside, whom the complaint is about reads only their own (EW-1.2). */
export function eventsSeenBy<Event extends EventBody>(
  events: readonly Event[],
  state: DossierState,
  actor: Actor
): Event[] {
  if (!isInvolved(state.values, personOfActor(actor))) return [...events]
  return events.map((event) => {
    if (isOwn(event, actor)) return event
    return { ...event, details: staysInside(event) ? {} : without(event.details, 'note') }
  })
}
