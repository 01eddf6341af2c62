import type { Refusal } from '../../result.ts'
import type { Situation } from './acts/act.ts'
import { actIds, type ActId } from '../permissions/act-id.ts'
import { acts } from './acts/acts.ts'
import { existsUnder } from './acts/asked.ts'
import { mayDo, obstaclesTo } from './decide.ts'

/** An act as the dossier shows it: it may be done now, or the reasons why not. */
export interface OfferedAct {
  readonly act: ActId
  readonly reasons: readonly Refusal[]
}

/** The acts of this actor's role, each with what stands in its way. */
export function offeredActs(situation: Situation): OfferedAct[] {
  return actIds
    .filter((id) => existsUnder(acts[id], situation.policy))
    .filter((id) => mayDo(acts[id], situation))
    .map((act) => ({ act, reasons: obstaclesTo(acts[act], situation) }))
}
