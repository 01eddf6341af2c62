import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../shared/domain/time.ts'
import { thisHolder } from '../register/folder/holder.ts'
import { type LockTaker, lockTaker } from '../register/folder/lock.ts'

/** Takes the data folder for this run of the app, under this computer's and user's name. */
export function folderTaker(folder: string, clock: () => Instant, onCompromised: () => void): LockTaker {
  return lockTaker({ folder, holder: thisHolder(), clock, newId: randomUUID, onCompromised })
}
