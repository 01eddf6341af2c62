import { useState } from 'react'
import type { AppState } from '../../shared/contract/app.ts'
import { useRestoreState } from '../api/queries.ts'
import { useSend } from '../api/use-call.ts'

/** Keeps putting an office back on screen from when it is asked until whoever does it leaves it. */
export function useRestore(state: AppState | undefined) {
  const [isAsked, setAsked] = useState(false)
  const leaving = useSend('restore.leave')
  const isNobodyIn = state !== undefined && state.phase !== 'open'
  // What was chosen before the window was loaded anew, or while somebody was logged in.
  const { data } = useRestoreState(isNobodyIn)
  const isOn = isNobodyIn && (isAsked || (data !== undefined && (data.source !== null || data.isRunning)))
  if (isOn && !isAsked) setAsked(true)
  if (!isNobodyIn && isAsked) setAsked(false)
  return {
    isOn,
    begin: () => setAsked(true),
    leave: () => void leaving.send(undefined).then(() => setAsked(false))
  }
}
