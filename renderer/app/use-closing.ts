import { useEffect } from 'react'
import { callOffice, onNotice } from '../api/client.ts'
import { draftShelf } from '../ui/form/draft-shelf.ts'

async function saveAll(): Promise<void> {
  await draftShelf.flushAll()
  await callOffice('app.saved', undefined)
}

/** Saves what was just typed before the window goes: main waits for the answer, a page that is torn down tries at once. */
export function useClosing(): void {
  useEffect(() => {
    const save = () => void saveAll()
    window.addEventListener('pagehide', save)
    const stop = onNotice('closing', save)
    return () => {
      window.removeEventListener('pagehide', save)
      stop()
    }
  }, [])
}
