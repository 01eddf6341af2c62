import { amsterdamDay } from '../calendar/amsterdam.ts'
import { addMonths } from '../calendar/day.ts'
import type { RequestKind } from '../form/options.ts'
import type { Instant, LocalDay } from '../time.ts'

/** A request about one's own data: to see them, to have them set right, or against their use (AVG, art. 15, 16 and 21). */
export interface DataRequest {
  readonly kind: RequestKind
  /** Who asked. */
  readonly requester: string
  readonly receivedAt: Instant
  /** Whether it was said in time that the answer takes longer. */
  readonly isExtended: boolean
  /** Whether it was answered. */
  readonly isEnded: boolean
}

type Requested = Readonly<Record<'requests', readonly DataRequest[]>>

/** A month to answer, and two more once that was said (AVG, art. 12, third paragraph). */
const months = { first: 1, extended: 3 } as const

/** The requests that wait for their answer. */
export function waitingRequests({ requests }: Requested): DataRequest[] {
  return requests.filter(({ isEnded }) => !isEnded)
}

/** The request of a kind that waits; undefined when none does. */
export function waitingRequest(state: Requested, kind: string): DataRequest | undefined {
  return waitingRequests(state).find((request) => request.kind === kind)
}

/** The last day on which a request is answered in time. */
export function answerBy({ receivedAt, isExtended }: DataRequest): LocalDay {
  return addMonths(amsterdamDay(receivedAt), isExtended ? months.extended : months.first)
}
