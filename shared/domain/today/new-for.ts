import type { Actor } from '../dossier/event.ts'
import { allWaiting } from '../dossier/given-tasks.ts'
import { personOfActor } from '../dossier/involved.ts'
import type { DossierNumber } from '../dossier/number.ts'
import { type DossierState, isSetAside } from '../dossier/state.ts'
import { personOf, textOf } from '../form/values.ts'
import { isSamePerson } from '../people/person.ts'
import type { Instant } from '../time.ts'

/** Something that a colleague gave somebody to do. */
export interface NewForYou {
  readonly kind: 'task' | 'handOver'
  readonly number: DossierNumber
  readonly complainant: string
  readonly by: string
  readonly at: Instant
  /** The task, or what the colleague noted at handing over. */
  readonly what: string
}

function handedOver(
  { handedOver, values }: DossierState,
  actor: Actor
): Pick<NewForYou, 'kind' | 'by' | 'at' | 'what'>[] {
  const handler = personOf(values, 'handling.handler')
  if (handedOver === undefined || handler === undefined || handedOver.by.id === actor.id) return []
  if (!isSamePerson(handler, personOfActor(actor))) return []
  const { by, at, note, reason } = handedOver
  return [{ kind: 'handOver', by: by.name, at, what: note || reason }]
}

/** What colleagues gave this person to do in a dossier that was not set aside: tasks, what a ruling asks, and the dossier itself. */
export function givenTo(state: DossierState, actor: Actor): NewForYou[] {
  if (isSetAside(state)) return []
  const tasks = allWaiting(state)
    .filter(({ owner, by }) => isSamePerson(owner, personOfActor(actor)) && by.id !== actor.id)
    .map(({ by, at, what }) => ({ kind: 'task' as const, by: by.name, at, what }))
  const complainant = textOf(state.values, 'complainant.name')
  return [...handedOver(state, actor), ...tasks].map((one) => ({ number: state.number, complainant, ...one }))
}
