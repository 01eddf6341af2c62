import type { BackupKeep, BackupRecord, MadeBackup } from '../../../../shared/domain/office/backup.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'

/** What a backup is made with. */
export interface BackupOrder {
  /** The folder that was chosen for it. */
  readonly folder: string
  readonly at: Instant
  readonly keep: BackupKeep
  readonly signal: AbortSignal
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
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
