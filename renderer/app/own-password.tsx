import { lazy } from 'react'
import { useActivity } from './layout/use-activity.ts'
import { useLock } from './layout/use-lock.ts'
import { useShortcut } from './layout/use-shortcut.ts'

const OwnPasswordPage = lazy(() =>
  import('../features/session/index.ts').then((session) => ({ default: session.OwnPasswordPage }))
)

/** Before all else: a password of one's own, where somebody else set the one that opened the office. */
export function OwnPassword({ name }: { readonly name: string }) {
  const lock = useLock()
  useActivity()
  useShortcut('l', lock)
  return <OwnPasswordPage name={name} onLock={lock} />
}
