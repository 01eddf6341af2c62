import { ok, type Result } from '../../../../shared/result.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { KnownLength } from './index-entry.ts'

/** How far a dossier had come by another record; an accepted version holds whatever the index knew. */
export interface ExpectedDossier extends KnownLength {
  readonly isAccepted: boolean
}

/** What other records tell of the dossiers. */
export interface Expectation {
  readonly dossiers: ReadonlyMap<DossierNumber, ExpectedDossier>
  /** Every number that was given out to a dossier which is not destroyed. */
  readonly given: readonly DossierNumber[]
  /** The dossiers that were destroyed. */
  readonly destroyed: ReadonlySet<string>
  /** The dossiers that are taken for gone for good, as far as they had come; one that is there again is held against that. */
  readonly gone: ReadonlyMap<string, KnownLength>
}

/** Asks other records, telling what was kept with the index when it was last complete; null when nothing was, or rows are lost. */
export type Expecting = (mark: unknown) => Promise<Result<Expectation>>

/** Where nothing else tells of the dossiers. */
export const expectNothing: Expecting = () =>
  Promise.resolve(ok({ dossiers: new Map(), given: [], destroyed: new Set(), gone: new Map() }))

/** The dossiers that had gone further than any record knew, with the moment of their last event. */
export type AheadDossiers = ReadonlyMap<DossierNumber, KnownLength & { readonly recordedAt: Instant }>
