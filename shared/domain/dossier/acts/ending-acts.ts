import { closingGaps } from '../closing.ts'
import type { Refusal } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { textOf } from '../../form/values.ts'
import { valuesOfNewRound } from '../rounds.ts'
import { setAsideStatuses } from '../state.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'
import { checkOther, withNumber } from './other-dossier.ts'

function checkCallBackDay({ now }: Situation, command: TimedCommand): Refusal[] {
  const day = textOf(command.values, 'handling.callBackDay')
  return day !== '' && day < amsterdamDay(now) ? [{ code: 'callBack.dayPassed', field: 'handling.callBackDay' }] : []
}

/** The dossier is closed once all that the policy asks is there (EW-4.5, EW-5.4, EW-6.2). */
export const close = {
  id: 'close',
  event: 'closed',
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [{ id: 'text', required: false }],
  obstacles: ({ state, policy }) => closingGaps(state, policy)
} as const satisfies ActDefinition

/** A closed or withdrawn dossier is taken up again, with a new day to call back where there is one; its retention starts anew when it closes. */
export const reopen = {
  id: 'reopen',
  event: 'reopened',
  statuses: ['closed', 'withdrawn'],
  asksMoment: false,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [{ id: 'handling.callBackDay', required: true }],
  details: [{ id: 'reason', required: true }],
  check: checkCallBackDay,
  follows: ({ policy }, { values }) =>
    policy.reopening.newTerms ? [{ type: 'roundStarted', values: valuesOfNewRound(values), details: {} }] : []
} as const satisfies ActDefinition

/** The complainant withdraws the complaint. */
export const withdraw = {
  id: 'withdraw',
  event: 'withdrawn',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [],
  details: [{ id: 'reason', required: true }]
} as const satisfies ActDefinition

/** What was registered is no complaint, or not one of this office: it is set aside with the reason, and no figure counts it. */
export const recordMistake = {
  id: 'recordMistake',
  event: 'mistakeRecorded',
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [],
  details: [{ id: 'reason', required: true }]
} as const satisfies ActDefinition

/** The same complaint was registered twice: this dossier goes on in the other one, both keep their history, and the other alone counts. */
export const merge = {
  id: 'merge',
  event: 'merged',
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [],
  details: [
    { id: 'other', required: true },
    { id: 'reason', required: true }
  ],
  check: checkOther,
  adds: withNumber
} as const satisfies ActDefinition

/** A dossier that was set aside counts after all, and its terms run as though it had never been. */
export const restore = {
  id: 'restore',
  event: 'restored',
  statuses: setAsideStatuses,
  asksMoment: false,
  handlersOnly: true,
  fields: [],
  details: [{ id: 'reason', required: true }]
} as const satisfies ActDefinition
