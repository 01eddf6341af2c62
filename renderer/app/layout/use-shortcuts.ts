import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useMay } from '../../api/session.ts'
import { useLock } from './use-lock.ts'

/** The keys that work everywhere: Ctrl+N for a new complaint, Ctrl+L to lock. */
export function useShortcuts(): void {
  const navigate = useNavigate()
  const lock = useLock()
  const mayTakeIn = useMay('takeIn')
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const key = event.key.toLowerCase()
      if (key !== 'l' && !(key === 'n' && mayTakeIn)) return
      event.preventDefault()
      if (key === 'l') lock()
      else void navigate('/nieuw')
    }
    globalThis.addEventListener('keydown', onKey)
    return () => globalThis.removeEventListener('keydown', onKey)
  }, [navigate, lock, mayTakeIn])
}
