import type { DossierView } from '../../../../shared/contract/dossiers.ts'
import { openSlotsFor } from '../../../../shared/domain/dossier/acts/signing-acts.ts'
import type { Situation } from '../../../../shared/domain/dossier/acts/act.ts'
import { closingGaps } from '../../../../shared/domain/dossier/closing.ts'
import { termsOf } from '../../../../shared/domain/dossier/dossier-terms.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import { offeredActs } from '../../../../shared/domain/dossier/offered-acts.ts'
import { responsibleFor } from '../../../../shared/domain/dossier/responsible.ts'
import { hasEnded } from '../../../../shared/domain/dossier/state.ts'
import { tasksOf } from '../../../../shared/domain/dossier/tasks.ts'
import { undoableAct } from '../../../../shared/domain/dossier/undo.ts'
import { nextStep } from '../../../../shared/domain/today/next-step.ts'

/** A whole dossier as the screen shows it to this actor. */
export function dossierView(situation: Situation, events: readonly DossierEvent[]): DossierView {
  const { state, policy, now } = situation
  const { people, stage, clause } = responsibleFor(state, policy)
  return {
    state,
    policy,
    events: [...events],
    terms: termsOf(state, policy, now),
    tasks: tasksOf(state, policy, now),
    responsible: { people: [...people], stage, clause },
    next: nextStep(situation),
    acts: offeredActs(situation).map(({ act, reasons }) => ({ act, reasons: [...reasons] })),
    openSlots: openSlotsFor(situation).map(({ slot }) => slot),
    closingGaps: hasEnded(state) ? [] : closingGaps(state, policy),
    undoable: undoableAct(events, situation)
  }
}
