import type { NoticeName } from '../../shared/contract/contract.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { IdleLock } from './scheduler/idle-lock.ts'
import { type Announcement, Scheduler } from './scheduler/scheduler.ts'
import type { Services } from './services/services.ts'

/** What keeps watch while the app runs. */
export interface Watch {
  readonly scheduler: Scheduler
  readonly idle: IdleLock
  /** Ends the session and tells the screens. */
  readonly lock: () => Promise<void>
}

interface WatchOptions {
  readonly services: () => Services
  readonly clock: () => Instant
  readonly tell: (name: NoticeName) => void
  readonly announce: (announcement: Announcement) => void
}

/** Sets up the scheduler and the idle lock over the services. */
export function keepWatch({ services, clock, tell, announce }: WatchOptions): Watch {
  const scheduler = new Scheduler({
    clock,
    announce,
    attention: () => services().dossiers.attention(),
    onDue: () => {
      tell('changed')
    },
    onLook: () => {
      void services()
        .backup.makeIfDue()
        .then((isTold) => {
          if (isTold) tell('changed')
        })
    },
    setTimer: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      timer.unref()
      return {
        cancel: () => {
          clearTimeout(timer)
        }
      }
    }
  })
  const lock = async (): Promise<void> => {
    idle.stop()
    const locked = services().session.lock()
    services().restore.leave()
    tell('locked')
    await locked
  }
  const idle = new IdleLock(
    () => services().session.state().preferences.idleMinutes,
    () => void lock()
  )
  return { scheduler, idle, lock }
}
