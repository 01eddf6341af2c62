import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'
import type { ListedBackup } from './backup.ts'
import type { Progress } from './clerk.ts'
import type { Documents } from './register.ts'

/** How somebody shows that they may put an office back. */
export type WayIn = { readonly account: string; readonly password: string } | { readonly recoveryKey: string }

/** Whether an account of this role may put the office back, by the regulation that these documents hold; null where they hold none. */
export type MayRestore = (documents: Documents, role: string) => Promise<boolean | null>

/** What is inside a backup, and what has become of the office since. */
export interface InsideBackup extends Omit<ListedBackup, 'problem'> {
  /** The dossiers in it that were destroyed since, and will be so again. */
  readonly destroyed: readonly { readonly number: DossierNumber; readonly clause: string }[]
  /** The numbers that were given out since, of which nothing will be left. */
  readonly left: readonly DossierNumber[]
  /** The last number that is known to have been given out; null when none is. */
  readonly lastNumber: DossierNumber | null
  /** How many dossiers are in the data folder now, of which the backup takes the place; null where there is no office. */
  readonly present: number | null
}

/** What putting an office back takes. */
export interface RestoreOrder {
  readonly name: string
  /** Goes on without the files that are damaged. */
  readonly takesDamaged: boolean
  /** The last number that somebody knows was given out, where no disk tells it; null when nobody does. */
  readonly lastNumber: DossierNumber | null
  readonly at: Instant
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** What was put back. */
export interface RestoredOffice {
  readonly made: Instant
  readonly dossiers: number
  readonly destroyed: readonly DossierNumber[]
  readonly left: readonly DossierNumber[]
  /** How many damaged files were left out. */
  readonly without: number
  /** Where in the data folder lies what was there; null when there was nothing. */
  readonly aside: string | null
}

/** Backups that were opened by somebody who may put the office back. */
export interface OpenSource {
  readonly by: Actor | null
  look(name: string, lastNumber: DossierNumber | null): Promise<Result<InsideBackup>>
  restore(order: RestoreOrder): Promise<Result<RestoredOffice>>
  /** Wipes the key. */
  forget(): void
}

/** The backups of an office, or its data folder, in a folder that a person chose. */
export interface RestoreSource {
  /** Backups, or a data folder itself. */
  readonly kind: 'backups' | 'folder'
  readonly folder: string
  readonly officeName: string
  /** Who may log in. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[]
  readonly backups: readonly ListedBackup[]
  unlock(way: WayIn, mayRestore: MayRestore): Promise<Result<OpenSource>>
  /** Opens them with the key of who is logged in. */
  openWith(officeKey: Uint8Array, by: Actor): OpenSource
}

/** Where offices come back from. */
export interface Restores {
  /** Looks at the backups in a folder; fails with `restore.noBackups`, `restore.ownFolder`, `restore.noneReadable` or `restore.otherOffice`. */
  open(chosen: string): Promise<Result<RestoreSource>>
}
