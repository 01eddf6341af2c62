import { useEffect, useState } from 'react'
import type { PasswordWeight } from '../../shared/contract/app.ts'
import { callOffice } from '../api/client.ts'
import { isLongEnough } from './new-password.ts'

/** A moment without a key, so that not every letter is weighed. */
const restMs = 150

/** How hard the password in a box is to guess, for somebody of these names; null while that is not known. */
export function useWeight(password: string, names: readonly string[]): PasswordWeight | null {
  const [weighed, setWeighed] = useState<{ readonly password: string; readonly weight: PasswordWeight } | null>(null)
  const about = names.join('\n')
  useEffect(() => {
    if (!isLongEnough(password)) return undefined
    let isOver = false
    const weigh = async () => {
      const answer = await callOffice('session.weighPassword', { password, names: about.split('\n') })
      if (!isOver && answer.ok) setWeighed({ password, weight: answer.value })
    }
    const timer = setTimeout(() => void weigh(), restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [password, about])
  return weighed?.password === password ? weighed.weight : null
}
