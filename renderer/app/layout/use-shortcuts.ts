import { useNavigate } from 'react-router'
import { useMay } from '../../api/session.ts'
import { useLock } from './use-lock.ts'
import { useShortcut } from './use-shortcut.ts'

/** The keys that work everywhere: Ctrl+N for a new complaint, Ctrl+L to lock. */
export function useShortcuts(): void {
  const navigate = useNavigate()
  const mayTakeIn = useMay('takeIn')
  useShortcut('l', useLock())
  useShortcut('n', mayTakeIn ? () => navigate('/nieuw') : null)
}
