import { useEffect, useRef } from 'react'
import type { createHashRouter } from 'react-router'
import { onNotice } from '../api/client.ts'

/** Goes to Vandaag when someone clicked a notification. */
export function useShowToday(router: ReturnType<typeof createHashRouter>): void {
  useEffect(() => onNotice('showToday', () => void router.navigate('/')), [router])
}

/** When another account takes over, starts at Vandaag instead of where its predecessor was. */
export function useStartAfresh(router: ReturnType<typeof createHashRouter>, owner: string | null): void {
  const previous = useRef(owner)
  useEffect(() => {
    const before = previous.current
    previous.current = owner
    if (before !== null && before !== owner) void router.navigate('/')
  }, [owner, router])
}
