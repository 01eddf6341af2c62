import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

const tickMs = 30_000

/** Reads the office's clock, and whether it is still open, every half minute. */
export function useClock(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['app.state'] }), tickMs)
    return () => clearInterval(timer)
  }, [queries])
}
