import { useEffect } from 'react'
import type { createHashRouter } from 'react-router'
import { onNotice } from '../api/client.ts'

/** Goes to Vandaag when someone clicked a notification. */
export function useShowToday(router: ReturnType<typeof createHashRouter>): void {
  useEffect(() => onNotice('showToday', () => void router.navigate('/')), [router])
}
