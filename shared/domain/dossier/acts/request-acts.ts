import { type Refusal, refusedWhen } from '../../../result.ts'
import { amsterdamDay } from '../../calendar/amsterdam.ts'
import type { FieldValues } from '../../form/field-value.ts'
import { textOf } from '../../form/values.ts'
import { answerBy, type DataRequest, waitingRequest, waitingRequests } from '../data-requests.ts'
import { dossierStatuses } from '../state.ts'
import { inspectionIn } from '../kept-inspection.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

function asked({ state }: Situation, { details }: TimedCommand): DataRequest | undefined {
  return waitingRequest(state, textOf(details, 'request'))
}

function needsRequest({ state }: Situation): Refusal[] {
  return refusedWhen(waitingRequests(state).length === 0, 'request.none')
}

/** What is done with a request comes after it, and is about one that waits. */
function checkWaits(situation: Situation, command: TimedCommand): Refusal[] {
  const request = asked(situation, command)
  if (request === undefined) return [{ code: 'request.notWaiting', field: 'request' }]
  return refusedWhen(command.at < request.receivedAt, 'request.beforeReceipt', { field: 'at' })
}

/** Once, and before the month is over: after that it is too late to say so (AVG, art. 12, third paragraph). */
function checkExtension(situation: Situation, command: TimedCommand): Refusal[] {
  const request = asked(situation, command)
  if (request === undefined) return []
  const by = answerBy(request)
  return [
    ...refusedWhen(request.isExtended, 'request.extended', { field: 'request', params: { by } }),
    ...refusedWhen(!request.isExtended && amsterdamDay(command.at) > by, 'request.tooLate', {
      field: 'at',
      params: { by }
    })
  ]
}

/** Whose request it was, so that its event can be read alone. */
function withRequester(situation: Situation, command: TimedCommand): FieldValues {
  return { requester: asked(situation, command)?.requester ?? '' }
}

/** What every act about a request has. */
const about = {
  statuses: dossierStatuses,
  asksMoment: true,
  handlersOnly: false,
  fields: []
} as const

/** Somebody asks to see their data, to have them set right, or objects to their use: the month begins (AVG, art. 12). */
export const recordRequest = {
  ...about,
  id: 'recordRequest',
  event: 'requestRecorded',
  details: [
    { id: 'request', required: true },
    { id: 'requester', required: true },
    { id: 'means', required: true },
    { id: 'text', required: false }
  ],
  check: (situation, command) =>
    refusedWhen(asked(situation, command) !== undefined, 'request.waits', { field: 'request' })
} as const satisfies ActDefinition

/** Whoever asked is told within the month why it takes two months more. */
export const extendRequest = {
  ...about,
  id: 'extendRequest',
  event: 'requestExtended',
  details: [
    { id: 'request', required: true },
    { id: 'reason', required: true },
    { id: 'means', required: true }
  ],
  obstacles: needsRequest,
  check: (situation, command) => [...checkWaits(situation, command), ...checkExtension(situation, command)],
  adds: withRequester
} as const satisfies ActDefinition

/** What was answered and how, to whoever asked; of what was refused the reason as well (AVG, art. 12, fourth paragraph). */
export const answerRequest = {
  ...about,
  id: 'answerRequest',
  event: 'requestAnswered',
  details: [
    { id: 'request', required: true },
    { id: 'answered', required: true },
    { id: 'means', required: true },
    { id: 'text', required: true }
  ],
  obstacles: needsRequest,
  check: checkWaits,
  adds: withRequester
} as const satisfies ActDefinition

/** What is shown is made by the office itself of what was chosen; of nothing there is no inspection. */
function checkShown(_situation: Situation, { brings }: TimedCommand): Refusal[] {
  const shown = inspectionIn({ details: brings ?? {} })?.rows ?? []
  return refusedWhen(shown.length === 0, 'inspection.nothing', { field: 'inspected' })
}

/**
 * Whoever complains, or who represents them, gets to see the prescribed data of the dossier, without the names of others
 * (GC-2.1c; AVG, art. 15). It is kept as it was given; a request that waits is answered by an act of its own.
 */
export const giveInspection = {
  ...about,
  id: 'giveInspection',
  event: 'inspectionGiven',
  details: [
    { id: 'shownTo', required: true },
    { id: 'means', required: true },
    { id: 'inspected', required: true },
    { id: 'blackOut', required: false },
    { id: 'mayStay', required: false }
  ],
  check: checkShown,
  adds: (_situation, { brings }) => brings ?? {}
} as const satisfies ActDefinition
