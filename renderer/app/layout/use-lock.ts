import { useEnter } from '../../api/use-enter.ts'

/** Locks the app: what is on screen goes out of sight and nothing can be read until someone logs in. */
export function useLock(): () => void {
  const { send } = useEnter('session.lock')
  return () => void send(undefined)
}
