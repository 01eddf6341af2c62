import type { ActCommand, Situation } from '../../../shared/domain/dossier/acts/act.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import type { DossierEvent } from '../../../shared/domain/dossier/event.ts'
import { inspectionDetails } from '../../../shared/domain/dossier/kept-inspection.ts'
import { eventsSeenBy, stateSeenBy } from '../../../shared/domain/dossier/seen-by.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import type { Office } from '../../../shared/domain/office/office.ts'
import { makeInspection } from '../../../shared/papers/inspection/make-inspection.ts'

/** The dossier of which an inspection is given. */
interface Giving {
  readonly situation: Situation
  readonly events: readonly DossierEvent[]
  readonly office: Office
}

/** The command with the inspection that it gives: the office makes it of what was chosen, and trusts no screen with it. */
export function bringInspection(command: ActCommand, { situation, events, office }: Giving): ActCommand {
  const { policy, actor, now } = situation
  const state = stateSeenBy(situation.state, actor)
  const standing = standingEvents(eventsSeenBy(events, state, actor))
  const dossier = { state, policy, terms: termsOf(state, policy, now), events: standing, office }
  return { ...command, brings: inspectionDetails(makeInspection(command, dossier, now)) }
}
