import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppState } from '../../shared/contract/app.ts'

/** Keeps set-up on screen until the recovery key has been seen, also once the office itself is open already. */
export function useSetup(phase: AppState['phase'] | undefined) {
  const queries = useQueryClient()
  const [isOn, setOn] = useState(false)
  if (phase === 'setup' && !isOn) setOn(true)
  const finish = () => void queries.invalidateQueries({ queryKey: ['app.state'] }).then(() => setOn(false))
  return { isOn: isOn || phase === 'setup', finish }
}
