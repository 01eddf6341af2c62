import type { BackupKeep, BackupRecord, MadeBackup } from '../../../../shared/domain/office/backup.ts'
import type { DossierEvent } from '../../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Refusal, Result } from '../../../../shared/result.ts'

/** What a backup is made with. */
export interface BackupOrder {
  /** The folder that was chosen for it. */
  readonly folder: string
  readonly at: Instant
  readonly keep: BackupKeep
  readonly signal: AbortSignal
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
}

/** A backup as its list shows it, without the key to it. */
export interface ListedBackup {
  readonly name: string
  readonly at: Instant
  readonly dossiers: number
  /** How large all that it holds is together, in bytes. */
  readonly bytes: number
  /** How many of its files lack a piece. */
  readonly missing: number
  /** Why it cannot be read at all; else null. */
  readonly problem: Refusal | null
}

/** A backup by its name in its folder. */
export interface NamedBackup {
  readonly folder: string
  readonly name: string
}

/** How far a dossier had come in one place. */
export interface DossierVersion {
  readonly acts: number
  readonly lastAt: Instant
  readonly hash: string
}

/** The backups of an office. */
export interface Backups {
  /** What the office keeps of them. */
  record(): Promise<Result<BackupRecord>>
  keepRecord(record: BackupRecord): Promise<Result<void>>
  /** Makes a chosen folder one for this office's backups; gives the folder that they are in. */
  claim(chosen: string): Promise<Result<string>>
  make(order: BackupOrder): Promise<Result<MadeBackup>>
  /** Every backup in a folder, the newest first. */
  list(folder: string): Promise<Result<ListedBackup[]>>
  /** How a dossier in a backup stands to what is there of it now; null where it is gone or damaged. */
  compare(
    backup: NamedBackup,
    number: DossierNumber
  ): Promise<
    Result<{
      readonly number: DossierNumber
      readonly backup: DossierVersion
      readonly present: DossierVersion | null
    }>
  >
  /** Puts one dossier back; gives what it tells, null when it is sealed for others, and where what was there is set aside. */
  putBack(
    backup: NamedBackup,
    dossier: { readonly number: DossierNumber; readonly at: Instant }
  ): Promise<
    Result<{
      readonly events: DossierEvent[] | null
      readonly version: DossierVersion
      readonly aside: string | null
    }>
  >
}
