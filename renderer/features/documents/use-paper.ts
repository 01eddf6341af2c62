import { useState } from 'react'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import type { Refusal } from '../../../shared/result.ts'
import { useSend } from '../../api/use-call.ts'
import { type MadeDocument, useDocument } from './use-document.ts'
import { type PrintState, usePrint } from './use-print.ts'

/** A document that is shown beside the work on it: how far it is, and what can be done with it. */
export interface PaperAtHand {
  readonly made: MadeDocument
  /** Prints the pages as they are shown; nothing while there are none. */
  readonly print: () => void
  readonly cancelPrint: () => void
  readonly printing: PrintState
  /** The pages as they are laid out for the printer. */
  readonly addresses: readonly string[]
  /** Saves it, or the same thing in another kind; the path, or null when it was not saved. */
  readonly save: (wanted: DocumentRequest) => Promise<string | null>
  readonly isSaving: boolean
  /** Why it was not saved. */
  readonly refusals: readonly Refusal[]
  readonly retry: () => void
}

/** Has a document made for as long as it is wanted, and makes it anew when something else is asked; null asks for none. */
export function usePaper(request: DocumentRequest | null): PaperAtHand {
  const [attempt, setAttempt] = useState(0)
  const made = useDocument(request, attempt)
  const { print, cancel, printing, addresses } = usePrint(request)
  const saving = useSend('documents.saveAs')
  return {
    made,
    print: () => (made.state === 'ready' ? print(made.pages) : undefined),
    cancelPrint: cancel,
    printing,
    addresses,
    save: async (wanted) => {
      const answer = await saving.send(wanted)
      return answer.ok ? answer.value.path : null
    },
    isSaving: saving.isSending,
    refusals: saving.refusals,
    retry: () => setAttempt(attempt + 1)
  }
}
