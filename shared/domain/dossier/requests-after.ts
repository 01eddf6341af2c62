import { requestKinds, type RequestKind } from '../form/options.ts'
import { textOf } from '../form/values.ts'
import type { EventType } from './acts/acts.ts'
import { type DataRequest, waitingRequest } from './data-requests.ts'
import type { EventBody } from './event.ts'

const changes: Readonly<Partial<Record<EventType, Partial<DataRequest>>>> = {
  requestExtended: { isExtended: true },
  requestAnswered: { isEnded: true }
}

function opened(kind: RequestKind, { at, details }: EventBody): DataRequest {
  return { kind, requester: textOf(details, 'requester'), receivedAt: at, isExtended: false, isEnded: false }
}

/** The requests of a dossier after one more event. */
export function requestsAfter(requests: readonly DataRequest[], event: EventBody): readonly DataRequest[] {
  const kind = requestKinds.find((one) => one === textOf(event.details, 'request'))
  if (kind === undefined) return requests
  const type = event.type as EventType
  if (type === 'requestRecorded') return [...requests, opened(kind, event)]
  const change = changes[type]
  const waits = waitingRequest({ requests }, kind)
  return change === undefined ? requests : requests.map((one) => (one === waits ? { ...one, ...change } : one))
}
