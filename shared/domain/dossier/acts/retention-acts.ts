import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { textOf } from '../../form/values.ts'
import type { Policy } from '../../policy/policy.ts'
import { termsOf } from '../dossier-terms.ts'
import { hasRetentionWindow, isDestruction, retentionConflict } from '../retention.ts'
import { dossierStatuses, endedStatuses } from '../state.ts'
import type { ActDefinition } from './act.ts'

function isDestroyedOnce({ terms }: Policy): boolean {
  return terms.some(isDestruction)
}

/** Keeping and destroying collide: what goes first is chosen by a person, with the reason (GC-2.2d). */
export const decideRetention = {
  id: 'decideRetention',
  event: 'retentionDecided',
  existsWhen: hasRetentionWindow,
  statuses: endedStatuses,
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [
    { id: 'retention', required: true },
    { id: 'reason', required: true }
  ],
  obstacles: ({ state, policy, now }) => {
    const clause = policy.retention.clause ?? ''
    return retentionConflict(termsOf(state, policy, now), policy) === null
      ? [{ code: 'retention.noConflict', params: { clause } }]
      : []
  }
} as const satisfies ActDefinition

/** The dossier is kept beyond its term, as for a lawsuit: with the reason, and the day on which that is looked at again. */
export const holdDestruction = {
  id: 'holdDestruction',
  event: 'destructionHeld',
  existsWhen: isDestroyedOnce,
  statuses: dossierStatuses,
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [
    { id: 'reason', required: true },
    { id: 'reviewOn', required: true }
  ],
  check: ({ now }, { details }) =>
    textOf(details, 'reviewOn') <= amsterdamDay(now) ? [{ code: 'hold.reviewNotLater', field: 'reviewOn' }] : []
} as const satisfies ActDefinition

/** The reason to keep it longer is gone: its own term holds again. */
export const releaseHold = {
  id: 'releaseHold',
  event: 'holdReleased',
  existsWhen: isDestroyedOnce,
  statuses: dossierStatuses,
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [{ id: 'reason', required: true }],
  obstacles: ({ state }) => (state.hold === undefined ? [{ code: 'hold.none' }] : [])
} as const satisfies ActDefinition
