import { EventEmitter } from 'node:events'
import { protocol, webRequest } from './network.ts'

class HostSession extends EventEmitter {
  readonly webRequest = webRequest
  readonly protocol = protocol
  setPermissionCheckHandler(): void {}
  setPermissionRequestHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  clearCache = (): Promise<void> => Promise.resolve()
  clearStorageData = (): Promise<void> => Promise.resolve()
}

const only = new HostSession()

/** Stands in for Electron's `session`; there is one, and the browser behind it grants no permissions. */
export const session = { defaultSession: only, fromPartition: (): HostSession => only }
