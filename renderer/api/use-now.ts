import type { Instant } from '../../shared/domain/time.ts'
import { useAppState } from './queries.ts'

/** The office's clock, at most half a minute behind. */
export function useNow(): Instant {
  // Before the first answer nothing that shows a time is on screen.
  return useAppState().data?.now ?? '1970-01-01T00:00:00.000Z'
}
