import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'
import type { ListedBackup } from '../backup/listed.ts'
import type { OfficeDocuments } from '../office/office-documents.ts'
import type { Sealer } from '../sealed/sealer.ts'
import type { Candidates, LookedFrom } from './candidates.ts'
import type { StageProgress } from './stage.ts'
import type { FoundVault, RankVault } from './vaults.ts'

/** How somebody shows that they may put an office back. */
export type WayIn = { readonly account: string; readonly password: string } | { readonly recoveryKey: string }

/** A vault as the restore opens it; the keys are a copy for whoever asked. */
export interface ReadVault {
  readonly id: string
  readonly officeName: string
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  /** The office's key, and whose password opened it; null for the recovery key. */
  readonly unlock: (way: WayIn) => Promise<Result<{ readonly officeKey: Uint8Array; readonly account: string | null }>>
}

/** What putting offices back needs of the vault. */
export interface VaultReader {
  readonly rank: RankVault
  readonly read: (text: string) => Promise<Result<ReadVault>>
  readonly sealerFor: (officeKey: Uint8Array) => Sealer
}

/** What putting an office back is done with. */
export interface RestoresOptions extends LookedFrom {
  readonly vaults: VaultReader
  readonly newId: () => string
  /** What follows when another office lies in the folder. */
  readonly onReplaced: () => void
}

/** Whether an account of this role may put the office back, by the regulation in these documents; null where there is none. */
export type MayRestore = (documents: OfficeDocuments, role: string) => Promise<boolean | null>

/** A backup to put back, and by whom. */
export interface RestoreOrder {
  readonly name: string
  readonly takesDamaged: boolean
  readonly lastNumber: DossierNumber | null
  readonly at: Instant
  readonly signal: AbortSignal
  readonly onProgress: (progress: StageProgress) => void
}

/** What was chosen, and the office that it is of. */
export interface Found {
  readonly candidates: Candidates
  /** The vaults that hold, the newest first; of the same office all of them. */
  readonly vaults: readonly ReadableVault[]
  /** Whether the data folder holds this very office now, readable or not. */
  readonly isPresent: boolean
}

/** A vault that was found, and what it says before anybody opens it. */
export interface ReadableVault {
  readonly found: FoundVault
  readonly read: ReadVault
}

/** What is inside a backup, and what has become of the office since. */
export interface InsideBackup extends Omit<ListedBackup, 'problem'> {
  /** The dossiers in it that were destroyed since, and will be so again. */
  readonly destroyed: readonly { readonly number: DossierNumber; readonly clause: string }[]
  /** The numbers that were given out since, of which nothing will be left. */
  readonly left: readonly DossierNumber[]
  /** The last number that is known to have been given out; null when none is. */
  readonly lastNumber: DossierNumber | null
  /** How many dossiers are in the data folder now; null where there is no office. */
  readonly present: number | null
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
