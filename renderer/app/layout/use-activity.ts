import { useEffect } from 'react'
import { callOffice } from '../../api/client.ts'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const quietMs = 15_000

/** Tells the office, at most once in a quarter of a minute, that someone is at the keyboard. */
export function useActivity(): void {
  useEffect(() => {
    let told = -Infinity
    const tell = () => {
      const now = performance.now()
      if (now - told < quietMs) return
      told = now
      void callOffice('session.stillHere', undefined)
    }
    for (const sign of signs) globalThis.addEventListener(sign, tell, { passive: true })
    return () => {
      for (const sign of signs) globalThis.removeEventListener(sign, tell)
    }
  }, [])
}
