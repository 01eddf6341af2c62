import { useEffect, useState } from 'react'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import type { Refusal } from '../../../shared/result.ts'
import { callOffice } from '../../api/client.ts'
import { openPdf, type PdfPage } from './pdf-engine.ts'

/** How far a document is: being made, ready, refused, or made but not to be shown here. */
export type MadeDocument =
  | { readonly state: 'making' }
  | {
      readonly state: 'ready'
      readonly name: string
      readonly pages: readonly PdfPage[]
      /** The words that no font can show. */
      readonly unshown: readonly string[]
    }
  | { readonly state: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly state: 'unreadable' }

/** Has a document made and opens it; making it again starts over, and closing it half-way gives it up. Null asks for none. */
export function useDocument(request: DocumentRequest | null, attempt: number): MadeDocument {
  const wanted = JSON.stringify(request)
  const turn = `${String(attempt)} ${wanted}`
  const [result, setResult] = useState<{ readonly turn: string; readonly made: MadeDocument } | null>(null)

  useEffect(() => {
    if (wanted === 'null') return
    let isWanted = true
    let isMaking = true
    let close = (): void => undefined

    async function make(): Promise<MadeDocument> {
      const answer = await callOffice('documents.make', JSON.parse(wanted) as DocumentRequest)
      isMaking = false
      if (!answer.ok) return { state: 'refused', refusals: answer.error }
      const opened = await openPdf(answer.value.bytes).catch(() => null)
      answer.value.bytes.fill(0)
      if (opened === null) return { state: 'unreadable' }
      close = opened.close
      if (!isWanted) close()
      const { name, unshown } = answer.value
      return { state: 'ready', name, unshown, pages: opened.pages }
    }

    void make().then((made) => {
      if (isWanted) setResult({ turn, made })
    })
    return () => {
      isWanted = false
      if (isMaking) void callOffice('documents.cancel', undefined)
      close()
    }
  }, [wanted, turn])

  return result?.turn === turn ? result.made : { state: 'making' }
}
