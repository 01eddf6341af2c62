import type { ChannelName, RequestOf } from '../../shared/contract/contract.ts'
import { callOffice, type ValueOf } from './client.ts'
import { keyOf } from './take-over.ts'
import { type Answer, Refused, useAnswer } from './use-call.ts'

/** How long an answer that is not shown any more is kept. */
const keptFor = 10_000

/** Asks anew whenever it is shown, because every act may make it another; and every so many milliseconds for as long as the answer says so. */
export function useFresh<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>,
  again: (answer: ValueOf<Name>) => number | false = () => false
): Answer<ValueOf<Name>> {
  return useAnswer<ValueOf<Name>>({
    queryKey: keyOf(name, request),
    queryFn: async () => {
      const answer = await callOffice(name, request)
      if (!answer.ok) throw new Refused(answer.error)
      return answer.value
    },
    staleTime: 0,
    gcTime: keptFor,
    refetchInterval: ({ state }) => (state.data === undefined ? false : again(state.data))
  })
}
