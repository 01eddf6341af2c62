import { fail, ok, refuse, type Refusal, type Result } from '../../result.ts'
import type { FollowingType, Situation } from './acts/act.ts'
import { actIds, type ActId } from '../permissions/act-id.ts'
import { acts } from './acts/acts.ts'
import type { EventBody } from './event.ts'
import { maySee } from './need-to-know.ts'
import { undone } from './standing.ts'

/** How long an act can be taken back, in milliseconds: long enough for whoever needs more than the bar's ten seconds. */
export const undoableFor = 2 * 60_000

/** The act that was done last in a dossier, with the number of its first event. */
export interface LastAct {
  readonly act: ActId
  readonly seq: number
  readonly event: EventBody
}

/** Events that another act brings with it: they go with that act. */
const following: Readonly<Record<FollowingType, true>> = {
  roundStarted: true,
  involvedNamed: true,
  handlerReplaced: true
}

/** The last act of a dossier, when nothing came after it. */
export function lastActOf(events: readonly EventBody[]): LastAct | null {
  const index = events.findLastIndex(({ type }) => !Object.hasOwn(following, type))
  const event = events[index]
  const act = actIds.find((id) => acts[id].event === event?.type)
  return event === undefined || act === undefined ? null : { act, seq: index + 1, event }
}

/** Why this person cannot take back the last act; empty when it may be taken back. */
function obstaclesToUndo(last: LastAct | null, { state, policy, actor, now }: Situation): Refusal[] {
  if (!maySee(state, policy, actor)) return [{ code: 'act.notYourDossier', params: { number: state.number } }]
  if (last === null) return [{ code: 'undo.nothing' }]
  if (acts[last.act].isFinal === true) return [{ code: 'undo.final' }]
  if (last.event.actor.id !== actor.id) return [{ code: 'undo.notYours' }]
  const passed = Date.parse(now) - Date.parse(last.event.recordedAt)
  return passed > undoableFor ? [{ code: 'undo.tooLate' }] : []
}

/** The act that this person may take back now, or null. */
export function undoableAct(events: readonly EventBody[], situation: Situation): ActId | null {
  const last = lastActOf(events)
  return last !== null && obstaclesToUndo(last, situation).length === 0 ? last.act : null
}

/** Takes back the last act: whoever did it, shortly after, while nothing was built on it. It leaves an event; both stay. */
export function decideUndo(events: readonly EventBody[], situation: Situation): Result<EventBody> {
  const last = lastActOf(events)
  const obstacles = obstaclesToUndo(last, situation)
  if (obstacles.length > 0) return fail(obstacles)
  if (last === null) return refuse('undo.nothing')
  const { actor, now, state } = situation
  return ok({
    type: undone,
    at: now,
    recordedAt: now,
    actor,
    policy: state.policy,
    values: {},
    details: { undoes: String(last.seq), undoneAct: last.act }
  })
}
