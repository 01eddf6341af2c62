import type { Refusal } from '../../result.ts'
import { acts } from './acts/acts.ts'
import type { Situation } from './acts/act.ts'
import { obstaclesTo } from './decide.ts'
import type { DossierNumber } from './number.ts'
import { type DossierState, dossierStatuses, isSetAside } from './state.ts'

/** The dossiers that one points at: the one it was merged into, and those that have to do with it. */
export function boundTo(state: Pick<DossierState, 'setAside' | 'links'> | null): DossierNumber[] {
  const into = state?.setAside?.into
  const linked = (state?.links ?? []).map(({ number }) => number)
  return into === undefined ? linked : [...new Set([into, ...linked])]
}

/**
 * What keeps a dossier from taking in another one: it counts no more itself, or whoever merges may not handle it (EW-1.2).
 * Where it stands otherwise makes no difference: that a closed complaint was registered twice may turn out later.
 */
export function obstaclesToTaking(taking: Situation): Refusal[] {
  const { state } = taking
  if (isSetAside(state)) return [{ code: 'merge.intoSetAside', params: { number: state.number } }]
  const { endsWithRuling: _ruling, ...merge } = acts.merge
  return obstaclesTo({ ...merge, statuses: dossierStatuses }, taking)
}
