import type { appChannels } from '../../../shared/contract/app.ts'
import type { AppState } from '../../../shared/contract/app.ts'
import type { Result } from '../../../shared/result.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './serve.ts'

/** What the session's coming and going sets in motion. */
export interface SessionWatch {
  readonly scheduler: { readonly welcome: () => void }
  readonly idle: { readonly stillHere: () => void; readonly stop: () => void }
  /** Lets a window go that was being closed. */
  readonly saved: () => void
}

/** Answers the calls about the app itself and the session. */
export function appHandlers(
  { session }: Services,
  { idle, scheduler, saved }: SessionWatch
): Handlers<typeof appChannels> {
  const welcomed = (result: Result<AppState>): Result<AppState> => {
    if (result.ok) {
      idle.stillHere()
      scheduler.welcome()
    }
    return result
  }
  return {
    'app.state': () => session.look(),
    'app.changePreferences': (change) => Promise.resolve(session.changePreferences(change)),
    'app.saved': () => {
      saved()
      return Promise.resolve(null)
    },
    'session.logIn': async ({ account, password }) => welcomed(await session.logIn(account, password)),
    'session.lock': () => {
      idle.stop()
      return session.lock()
    },
    'session.recover': async ({ account, recoveryKey, password }) =>
      welcomed(await session.recover(account, recoveryKey, password)),
    'session.changePassword': ({ current, next }) => session.changePassword(current, next),
    'session.stillHere': () => {
      idle.stillHere()
      return Promise.resolve(null)
    }
  }
}
