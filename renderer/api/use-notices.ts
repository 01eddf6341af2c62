import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { onNotice } from './client.ts'

/** Keeps what is shown in step with what the office tells. */
export function useNotices(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const stops = [
      onNotice('changed', () => void queries.invalidateQueries()),
      onNotice('locked', () => void queries.invalidateQueries({ queryKey: ['app.state'] }))
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [queries])
}
