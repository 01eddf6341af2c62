import { thisHolder } from '../register/folder/holder.ts'
import { type LockOptions, type LockTaker, lockTaker } from '../register/folder/lock.ts'

/** Takes the data folder for this run of the app, under this computer's and user's name. */
export function folderTaker(options: Pick<LockOptions, 'folder' | 'clock' | 'newId' | 'onCompromised'>): LockTaker {
  return lockTaker({ ...options, holder: thisHolder() })
}
