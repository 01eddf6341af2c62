import type { Refusal } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import { choicesOf, textOf } from '../../form/values.ts'
import { extendableTerms } from '../dossier-terms.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

function checkNewDueDay({ state, policy, now }: Situation, command: TimedCommand): Refusal[] {
  const newDueDay = textOf(command.details, 'newDueDay')
  if (newDueDay === '') return []
  const extendable = extendableTerms(state, policy, now).filter(
    ({ until }) => until === undefined || command.at < until
  )
  const named = choicesOf(command.details, 'movedTerms')
  const days = extendable.filter(({ id }) => named.includes(id)).map(({ dueDay }) => dueDay)
  if (extendable.length === 0 || (named.length > 0 && days.length === 0)) {
    return [{ code: 'delay.nothingToMove', field: 'at' }]
  }
  // No term is ever brought forward: what is named must move, and without names at least the first to fall due does.
  const inForce = named.length > 0 ? days.toSorted().at(-1) : extendable.map(({ dueDay }) => dueDay).toSorted()[0]
  const floor = [amsterdamDay(command.at), inForce ?? ''].toSorted().at(-1) ?? ''
  if (newDueDay <= floor) return [{ code: 'delay.notLater', field: 'newDueDay', params: { day: floor } }]
  const moved = extendable.filter(({ id, dueDay }) => (named.length > 0 ? named.includes(id) : dueDay < newDueDay))
  return moved.flatMap(({ latest, clause }) =>
    latest !== undefined && newDueDay > latest
      ? [{ code: 'delay.tooLong', field: 'newDueDay', params: { day: latest, clause } }]
      : []
  )
}

/** The complainant gets a first or further reaction (EW-6.5). */
export const recordReaction = {
  id: 'recordReaction',
  event: 'reactionRecorded',
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: false,
  fields: [],
  details: [
    { id: 'means', required: true },
    { id: 'regulationTold', required: false },
    { id: 'text', required: false }
  ],
  marksFirst: ['handling.reactionAt']
} as const satisfies ActDefinition

/** The employee talks it over with the officer or a colleague (EW-4.2). */
export const recordConsultation = {
  id: 'recordConsultation',
  event: 'consultationRecorded',
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
  existsWhen: ({ terms }) => terms.some(({ extension }) => extension !== undefined),
  statuses: ['new', 'open'],
  asksMoment: true,
  handlersOnly: true,
  endsWithRuling: true,
  fields: [],
  details: [
    { id: 'reason', required: true },
    { id: 'newDueDay', required: true },
    { id: 'movedTerms', required: false }
  ],
  marksFirst: ['handling.reactionAt'],
  check: checkNewDueDay
} as const satisfies ActDefinition
