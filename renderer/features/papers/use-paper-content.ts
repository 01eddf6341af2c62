import { useEffect, useState } from 'react'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { fail, ok, type Refusal, type Result } from '../../../shared/result.ts'
import { callOffice } from '../../api/client.ts'

/** How far the content of a file is: being read, read, or refused. */
export type PaperContent =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly content: Blob }
  | { readonly state: 'refused'; readonly refusals: readonly Refusal[] }

async function readPaper(number: DossierNumber, file: string, signal: AbortSignal): Promise<Result<Blob>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let index = 0; !signal.aborted; index += 1) {
    const piece = await callOffice('papers.piece', { number, file, index })
    if (!piece.ok) return piece
    if (piece.value.length === 0) return ok(new Blob(pieces))
    pieces.push(new Uint8Array(piece.value))
  }
  return fail([])
}

/** Reads a file of a dossier to show it. */
export function usePaperContent(number: DossierNumber, file: string): PaperContent {
  const [content, setContent] = useState<PaperContent>({ state: 'reading' })
  useEffect(() => {
    const given = new AbortController()
    void readPaper(number, file, given.signal).then((read) => {
      if (given.signal.aborted) return
      setContent(read.ok ? { state: 'read', content: read.value } : { state: 'refused', refusals: read.error })
    })
    return () => given.abort()
  }, [number, file])
  return content
}
