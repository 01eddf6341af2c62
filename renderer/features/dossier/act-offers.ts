import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/dossier/acts/act.ts'
import { acts } from '../../../shared/domain/dossier/acts/acts.ts'
import { ownActOf } from '../../../shared/domain/dossier/acts/own-act.ts'
import { findField } from '../../../shared/domain/form/fields.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { attentionFor } from '../../../shared/domain/today/attention.ts'

type Offer = DossierView['acts'][number]

/** The acts of a dossier by what the person can do with them. */
export interface SortedActs {
  /** May be done now, and something waits for it; most pressing first. */
  readonly pressing: readonly ActId[]
  readonly possible: readonly ActId[]
  readonly blocked: readonly Offer[]
}

/** Puts what waits to be done first, then what may be done, then what may not. */
export function sortActs(view: DossierView, now: Instant): SortedActs {
  const free = view.acts.filter(({ reasons }) => reasons.length === 0).map(({ act }) => act)
  const wanted = attentionFor(view.state, view.policy, now).map(({ act }) => act)
  const pressing = [...new Set(wanted)]
    .filter((act) => act !== null && free.includes(act))
    .filter((act) => act !== null)
  return {
    pressing,
    possible: free.filter((act) => !pressing.includes(act)),
    blocked: view.acts.filter(({ reasons }) => reasons.length > 0)
  }
}

/** Something to do in the dossier: an act, and for a correction the field it is about. */
export interface ActRequest {
  readonly act: ActId
  readonly field?: string
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
