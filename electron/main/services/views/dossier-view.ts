import type { DossierView } from '../../../../shared/contract/dossiers.ts'
import { openSlotsFor } from '../../../../shared/domain/dossier/acts/signing-acts.ts'
import type { Situation } from '../../../../shared/domain/dossier/acts/act.ts'
import { closingGaps } from '../../../../shared/domain/dossier/closing.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { offeredActs } from '../../../../shared/domain/dossier/offered-acts.ts'
import { withoutKey } from '../../../../shared/domain/dossier/papers.ts'
import { responsibleFor } from '../../../../shared/domain/dossier/responsible.ts'
import { eventsSeenBy, stateSeenBy } from '../../../../shared/domain/dossier/seen-by.ts'
import { hasEnded } from '../../../../shared/domain/dossier/state.ts'
import { tasksOf } from '../../../../shared/domain/dossier/tasks.ts'
import { undoableAct } from '../../../../shared/domain/dossier/undo.ts'
import type { Refusal } from '../../../../shared/result.ts'
import { nextStep } from '../../../../shared/domain/today/next-step.ts'

/** A dossier in which nothing may be recorded, for one reason. */
function withoutActs(view: DossierView, reason: Refusal): DossierView {
  const acts = view.acts.map(({ act }) => ({ act, reasons: [reason] }))
  return { ...view, lost: reason, acts, next: { own: null, waiting: [], outside: [] }, openSlots: [], undoable: null }
}

/** A whole dossier as the screen shows it to this actor; nothing may be done in one that lost acts. */
export function dossierView(known: Situation, all: readonly DossierEvent[], lost: Refusal | null = null): DossierView {
  const situation = { ...known, state: stateSeenBy(known.state, known.actor) }
  const { state, policy, now } = situation
  const events = eventsSeenBy(all, state, known.actor)
  const { people, stage, clause } = responsibleFor(state, policy)
  const view: DossierView = {
    state,
    policy,
    events: events.map(withoutKey),
    terms: termsOf(state, policy, now),
    tasks: tasksOf(state, policy, now),
    responsible: { people: [...people], stage, clause },
    next: nextStep(situation),
    acts: offeredActs(situation).map(({ act, reasons }) => ({ act, reasons: [...reasons] })),
    openSlots: openSlotsFor(situation).map(({ slot }) => slot),
    closingGaps: hasEnded(state) ? [] : closingGaps(state, policy),
    undoable: undoableAct(events, situation),
    lost: null
  }
  return lost === null ? view : withoutActs(view, lost)
}
