import { useSend } from '../../api/use-call.ts'
import { draftShelf } from '../../ui/form/draft-shelf.ts'

/** Locks the app: what is on screen goes out of sight and nothing can be read until someone logs in. */
export function useLock(): () => void {
  const { send } = useSend('session.lock')
  return () => void draftShelf.flushAll().then(() => send(undefined))
}
