import type { EventType } from '../../domain/dossier/acts/acts.ts'
import type { DossierTerm } from '../../domain/dossier/dossier-terms.ts'
import type { DossierEvent, EventBody } from '../../domain/dossier/event.ts'
import { standingEvents } from '../../domain/dossier/standing.ts'
import { currentFacts, type DossierState } from '../../domain/dossier/state.ts'
import type { Office } from '../../domain/office/office.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Instant } from '../../domain/time.ts'

/** A dossier as a letter is written from it. */
export interface LetterDossier {
  /** The policy version that the dossier is bound to. */
  readonly policy: Policy
  readonly state: DossierState
  readonly terms: readonly DossierTerm[]
  readonly events: readonly (DossierEvent | EventBody)[]
  readonly office: Office
}

/** The last event of this type in the round that runs now. */
export function lastOfRound(dossier: LetterDossier, type: EventType): DossierEvent | EventBody | undefined {
  const events = standingEvents(dossier.events)
  const round = events.slice(events.findLastIndex((event) => event.type === 'roundStarted') + 1)
  return round.findLast((event) => event.type === type)
}

/** The dossier with the due days of this round as a letter of that moment had them: later notices had not moved them. */
export function asSentAt(dossier: LetterDossier, at: Instant): LetterDossier {
  const { state, terms } = dossier
  const notices = (currentFacts(state).delayNotices ?? []).filter(({ sent }) => sent <= at).length
  const ofRound = terms.filter(({ round }) => round === state.rounds.length)
  const known = ofRound.filter((term, index) => {
    const earlier = ofRound.slice(0, index).filter(({ id }) => id === term.id)
    return earlier.length <= notices
  })
  return { ...dossier, terms: known }
}
