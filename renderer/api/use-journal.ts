import type { RequestOf } from '../../shared/contract/contract.ts'
import type { ValueOf } from './client.ts'
import type { Answer } from './use-call.ts'
import { useFresh } from './use-fresh.ts'

/** A page of the journal; asked anew whenever it is shown, because every act adds to it. */
export function useJournal(request: RequestOf<'journal.page'>): Answer<ValueOf<'journal.page'>> {
  return useFresh('journal.page', request)
}
