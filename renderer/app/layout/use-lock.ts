import { useEnter } from '../../api/use-enter.ts'
import { draftShelf } from '../../ui/form/draft-shelf.ts'

/** Locks the app: what is on screen goes out of sight and nothing can be read until someone logs in. */
export function useLock(): () => void {
  const { send } = useEnter('session.lock')
  return () => void draftShelf.flushAll().then(() => send(undefined))
}
