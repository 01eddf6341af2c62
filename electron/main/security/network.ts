import type { Session } from 'electron'
import { staysInside } from './origin.ts'

/** Cancels every request that is not for the app's own files, and tells which address was asked for. */
export function blockNetwork(session: Session, onBlocked: (address: string) => void): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const inside = staysInside(details.url)
    if (!inside) onBlocked(details.url)
    callback({ cancel: !inside })
  })
}
