import { termsOf } from '../dossier-terms.ts'
import { hasRetentionWindow, retentionConflict } from '../retention.ts'
import type { ActDefinition } from './act.ts'

/** Keeping and destroying collide: what goes first is chosen by a person, with the reason (GC-2.2d). */
export const decideRetention = {
  id: 'decideRetention',
  event: 'retentionDecided',
  existsWhen: hasRetentionWindow,
  statuses: ['closed', 'withdrawn'],
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
