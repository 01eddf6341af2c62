import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'

/** Something that was set aside. */
interface AsideThing {
  readonly name: string
  /** When it was set aside; null where that is not known. */
  readonly at: Instant | null
  readonly files: number
  readonly bytes: number
  /** Whether it is an office, and not only something of one. */
  readonly isOffice: boolean
  readonly dossiers: readonly DossierNumber[]
  readonly drafts: number
}

/** What was set aside: what had to make room for a backup, or could not be read. */
export interface Aside {
  /** All that lies there, the newest first. */
  list(signal: AbortSignal): Promise<Result<AsideThing[]>>
  /** Removes one for good; whether it was there. */
  remove(name: string): Promise<Result<boolean>>
}
