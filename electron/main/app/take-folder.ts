import { hostname, userInfo } from 'node:os'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Result } from '../../../shared/result.ts'
import { type FolderLock, lockFolder } from '../register/folder/lock.ts'

/** Takes the data folder for this run of the app, under this computer's and user's name. */
export function takeFolder(
  folder: string,
  clock: () => Instant,
  onCompromised: () => void
): Promise<Result<FolderLock>> {
  const holder = { computer: hostname(), user: userInfo().username, pid: process.pid }
  return lockFolder({ folder, holder, clock, onCompromised })
}
