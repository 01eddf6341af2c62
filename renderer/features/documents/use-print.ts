import { useEffect, useRef, useState } from 'react'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import type { Refusal } from '../../../shared/result.ts'
import { callOffice } from '../../api/client.ts'
import type { PdfPage } from './pdf-engine.ts'
import { printSheetsId } from './print-sheets.tsx'

/** Sharp enough for small print, and still quick. */
const dotsPerInch = 200

/** How far the printing is; `page` is the page that is being made ready. */
export type PrintState =
  | { readonly state: 'idle' | 'printed' | 'notPrinted' }
  | { readonly state: 'busy'; readonly page: number }
  | { readonly state: 'refused'; readonly refusals: readonly Refusal[] }

interface Waiting {
  readonly onPage: (page: number) => void
  readonly signal: AbortSignal
}

async function pictures(pages: readonly PdfPage[], { onPage, signal }: Waiting): Promise<string[]> {
  const addresses: string[] = []
  for (const page of pages) {
    if (signal.aborted) break
    onPage(page.number)
    addresses.push(URL.createObjectURL(await page.picture(dotsPerInch)))
  }
  if (!signal.aborted) return addresses
  for (const address of addresses) URL.revokeObjectURL(address)
  return []
}

async function allShown(): Promise<void> {
  const images = document.querySelectorAll<HTMLImageElement>(`#${printSheetsId} img`)
  await Promise.all([...images].map((image) => image.decode().catch(() => undefined)))
}

/** Lays the pages out for the printer and has the window printed. */
export function usePrint(request: DocumentRequest | null): {
  readonly print: (pages: readonly PdfPage[]) => void
  /** Gives up what is being made ready; what the printer has is the printer's. */
  readonly cancel: () => void
  readonly printing: PrintState
  readonly addresses: readonly string[]
} {
  const [printing, setPrinting] = useState<PrintState>({ state: 'idle' })
  const [addresses, setAddresses] = useState<readonly string[]>([])
  const requested = useRef(request)
  const giving = useRef(new AbortController())

  // Closed half-way: what was made ready goes.
  useEffect(() => () => giving.current.abort(), [])

  useEffect(() => {
    if (addresses.length === 0) return
    let isWanted = true

    async function send(): Promise<void> {
      await allShown()
      if (requested.current === null) return
      const answer = await callOffice('documents.printWindow', requested.current)
      if (!isWanted) return
      if (answer.ok) setPrinting({ state: answer.value.printed ? 'printed' : 'notPrinted' })
      else setPrinting({ state: 'refused', refusals: answer.error })
      setAddresses([])
    }

    void send()
    return () => {
      isWanted = false
      for (const address of addresses) URL.revokeObjectURL(address)
    }
  }, [addresses])

  function print(pages: readonly PdfPage[]): void {
    if (printing.state === 'busy') return
    requested.current = request
    giving.current = new AbortController()
    const { signal } = giving.current
    setPrinting({ state: 'busy', page: 1 })
    const onPage = (page: number) => setPrinting({ state: 'busy', page })
    const notPrinted = () => setPrinting({ state: 'notPrinted' })
    void pictures(pages, { onPage, signal }).then((made) => {
      if (signal.aborted) notPrinted()
      else setAddresses(made)
    }, notPrinted)
  }

  function cancel(): void {
    giving.current.abort()
    setAddresses([])
    setPrinting({ state: 'notPrinted' })
  }

  return { print, cancel, printing, addresses }
}
