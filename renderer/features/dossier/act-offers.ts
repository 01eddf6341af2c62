import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { ownActOf } from '../../../shared/domain/dossier/acts/own-act.ts'
import { asksLongText } from '../../../shared/domain/dossier/acts/asked.ts'
import { findField } from '../../../shared/domain/form/fields.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'

/** Something to do in the dossier: an act, and the field that a correction is about, or the task that is ended. */
export interface ActRequest {
  readonly act: ActId
  readonly field?: string
}

/** Whether an act is about one of the tasks that were given. */
export function endsTask(act: ActId): boolean {
  return act === 'finishTask' || act === 'dropTask'
}

/** Whether the act asks for writing at length, with the complaint in sight. */
export function isWrittenBeside({ act, field }: ActRequest, { policy }: DossierView): boolean {
  return asksLongText(acts[act], policy) || (field !== undefined && findField(field)?.kind === 'longText')
}

/** Whether an act makes a paper that is shown as it is being chosen. */
export function isShownOnPaper(act: ActId): boolean {
  return act === 'giveInspection'
}

function entersField(act: ActId, field: string): boolean {
  const { fields, marks = [], marksFirst = [] } = acts[act]
  return [...fields.map(({ id }) => id), ...marks, ...marksFirst].some((id) => id === field)
}

/** How this person can fill in or set right a field, or null when that is not possible now. */
export function requestFor(field: string, view: DossierView): ActRequest | null {
  const free = view.acts.filter(({ reasons }) => reasons.length === 0).map(({ act }) => act)
  const own = ownActOf(field, view.state, view.policy)
  if (own !== undefined) return free.includes(own) ? { act: own } : null
  if (findField(field)?.kind === 'derived') return null
  const enters = free.find((act) => entersField(act, field))
  if (isBlank(view.state.values[field]) && enters !== undefined) return { act: enters }
  return free.includes('correct') ? { act: 'correct', field } : null
}
