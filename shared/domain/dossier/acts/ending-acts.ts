import { closingGaps } from '../closing.ts'
import { valuesOfNewRound } from '../rounds.ts'
import type { ActDefinition } from './act.ts'

/** The dossier is closed once all that the policy asks is there (EW-4.5, EW-5.4, EW-6.2). */
export const close: ActDefinition = {
  id: 'close',
  event: 'closed',
  permission: 'close',
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [{ id: 'text', required: false }],
  obstacles: ({ state, policy }) => closingGaps(state, policy)
}

/** A closed or withdrawn dossier is taken up again; its retention starts anew when it closes. */
export const reopen: ActDefinition = {
  id: 'reopen',
  event: 'reopened',
  permission: 'reopen',
  statuses: ['closed', 'withdrawn'],
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [{ id: 'reason', required: true }],
  follows: ({ policy }) =>
    policy.reopening.newTerms ? [{ type: 'roundStarted', values: valuesOfNewRound({}), details: {} }] : []
}

/** The complainant withdraws the complaint. */
export const withdraw: ActDefinition = {
  id: 'withdraw',
  event: 'withdrawn',
  permission: 'withdraw',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: true,
  fields: [],
  details: [{ id: 'reason', required: true }]
}
