import type { RequestOf } from '../../shared/contract/contract.ts'
import { callOffice, type ValueOf } from './client.ts'
import { keyOf } from './take-over.ts'
import { type Answer, Refused, useAnswer } from './use-call.ts'

/** How long a page that is not shown any more is kept. */
const keptFor = 10_000

/** A page of the journal; asked anew whenever it is shown, because every act adds to it. */
export function useJournal(request: RequestOf<'journal.page'>): Answer<ValueOf<'journal.page'>> {
  return useAnswer({
    queryKey: keyOf('journal.page', request),
    queryFn: async () => {
      const page = await callOffice('journal.page', request)
      if (!page.ok) throw new Refused(page.error)
      return page.value
    },
    staleTime: 0,
    gcTime: keptFor
  })
}
