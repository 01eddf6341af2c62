import type { BackupKeep, BackupRecord, MadeBackup } from '../../../../shared/domain/office/backup.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'
import type { Progress, Waiting } from './clerk.ts'

/** What a backup is made with. */
export interface BackupOrder extends Waiting {
  /** The folder that was chosen for it. */
  readonly folder: string
  readonly at: Instant
  readonly keep: BackupKeep
  readonly onProgress: (progress: Progress) => void
}

/** The backups of an office. */
export interface Backups {
  /** What the office keeps of them. */
  record(): Promise<Result<BackupRecord>>
  keepRecord(record: BackupRecord): Promise<Result<void>>
  /** Makes a chosen folder one for this office's backups; gives the folder that they are in. */
  claim(chosen: string): Promise<Result<string>>
  make(order: BackupOrder): Promise<Result<MadeBackup>>
}
