import type { Refusal } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { textOf } from '../../form/values.ts'
import { dueDayInForce, latestExtension } from '../dossier-terms.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

function checkNewDueDay({ state, policy, now }: Situation, command: TimedCommand): Refusal[] {
  const newDueDay = textOf(command.details, 'newDueDay')
  if (newDueDay === '') return []
  const extended = policy.terms.find(({ extension }) => extension !== undefined)
  const inForce = extended && dueDayInForce(state, policy, extended.id, now)
  const floor = [amsterdamDay(command.at), inForce ?? ''].toSorted().at(-1) ?? ''
  if (newDueDay <= floor) return [{ code: 'delay.notLater', field: 'newDueDay', params: { day: floor } }]
  const latest = latestExtension(state, policy, now)
  const params = { day: latest ?? '', clause: extended?.clause ?? '' }
  return latest !== undefined && newDueDay > latest ? [{ code: 'delay.tooLong', field: 'newDueDay', params }] : []
}

/** The complainant gets a first or further reaction (EW-6.5). */
export const recordReaction = {
  id: 'recordReaction',
  event: 'reactionRecorded',
  permission: 'recordReaction',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'means', required: true },
    { id: 'text', required: false }
  ],
  marksFirst: ['handling.reactionAt']
} as const satisfies ActDefinition

/** The employee talks it over with the officer or a colleague (EW-4.2). */
export const recordConsultation = {
  id: 'recordConsultation',
  event: 'consultationRecorded',
  permission: 'recordConsultation',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'consulted', required: true },
    { id: 'text', required: true }
  ]
} as const satisfies ActDefinition

/** A note on how it goes, so that the officer is kept informed (EW-6.3). */
export const recordProgress = {
  id: 'recordProgress',
  event: 'progressRecorded',
  permission: 'recordProgress',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [
    { id: 'handling.hearing', required: false },
    { id: 'handling.correspondence', required: false }
  ],
  details: [{ id: 'text', required: true }]
} as const satisfies ActDefinition

/** The complainant is told in writing that it takes longer, why, and until when (EW-6.4). */
export const sendDelayNotice = {
  id: 'sendDelayNotice',
  event: 'delayNoticeSent',
  permission: 'sendDelayNotice',
  existsWhen: ({ terms }) => terms.some(({ extension }) => extension !== undefined),
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [],
  details: [
    { id: 'reason', required: true },
    { id: 'newDueDay', required: true }
  ],
  marksFirst: ['handling.reactionAt'],
  check: checkNewDueDay
} as const satisfies ActDefinition
