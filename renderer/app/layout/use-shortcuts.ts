import { useNavigate } from 'react-router'
import { useMay } from '../../api/session.ts'
import { useLock } from './use-lock.ts'
import { useShortcut } from './use-shortcut.ts'

/** The intake's own part of the window, which is loaded when it is used. */
const intake = () => import('../../features/intake/index.ts')

/** The keys that work everywhere: Ctrl+N for a new complaint, Ctrl+T for one by telephone, Ctrl+L to lock. */
export function useShortcuts(): void {
  const navigate = useNavigate()
  const mayTakeIn = useMay('takeIn')
  useShortcut('l', useLock())
  useShortcut('n', mayTakeIn ? () => navigate('/nieuw') : null)
  useShortcut('t', mayTakeIn ? () => intake().then(({ callAddress }) => navigate(callAddress())) : null)
}
