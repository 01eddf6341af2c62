import type { SheetFormat } from '../../../../shared/domain/office/sheet-format.ts'
import type { Alike, Bound, RegisterChanges } from '../../../../shared/contract/dossiers.ts'
import type { DestructionLine } from '../../../../shared/domain/dossier/destruction.ts'
import type { AnnualReport } from '../../../../shared/domain/reports/annual-report.ts'
import type { ReportInput } from '../../../../shared/domain/reports/material.ts'
import type { Uncounted } from '../../../../shared/domain/reports/uncounted.ts'
import type { StatisticsCase } from '../../../../shared/domain/statistics/case.ts'
import type { Told } from '../../../../shared/search/compared.ts'
import type { Hit } from '../../../../shared/search/hits.ts'
import type { Actor } from '../../../../shared/domain/dossier/event.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'
import type { Damage, Quiet, RowPage } from './register.ts'
import type { HandedKey } from './vault.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'

/** What changed in the register, for the clerk to take over. */
export interface ClerkChanges {
  readonly entries: readonly (
    | {
        readonly number: DossierNumber
        readonly page: RowPage
        readonly quiet: Quiet | null
        readonly damaged: null
      }
    | { readonly number: DossierNumber; readonly page: null; readonly quiet: null; readonly damaged: Damage }
  )[]
  /** Those that went, or are for others now. */
  readonly gone: readonly DossierNumber[]
  /** Of the dossiers of others what may be counted, as text. */
  readonly hidden: readonly { readonly number: DossierNumber; readonly line: Uint8Array }[]
  /** The keys to the lines that are sealed, as far as they were not handed over before. */
  readonly keys: readonly HandedKey[]
  /** Every version of the regulation, when one was added or taken back. */
  readonly policies: readonly Policy[] | null
}

/** How many dossiers are open, and how many ended. */
export interface Standing {
  readonly open: number
  readonly closed: number
}

/** Who looks, and when. */
export interface Viewer {
  readonly actor: Actor
  readonly now: Instant
}

/** What the clerk is asked, and what they answer. */
export interface ClerkQuestions {
  readonly list: { readonly asks: Viewer & { readonly since: string | null }; readonly answers: RegisterChanges }
  readonly search: { readonly asks: Viewer & { readonly words: string }; readonly answers: DossierNumber[] }
  readonly hits: {
    readonly asks: Viewer & { readonly words: string; readonly numbers: readonly DossierNumber[] }
    readonly answers: (Hit | null)[]
  }
  /** The named dossiers, as far as this viewer may see them, as the bytes of a sheet and how many they are. */
  readonly sheet: {
    readonly asks: Viewer & { readonly numbers: readonly DossierNumber[]; readonly format: SheetFormat }
    readonly answers: { readonly bytes: Uint8Array; readonly count: number }
  }
  /** The dossiers that are likely the complaint that is told, the likeliest first. */
  readonly alike: { readonly asks: Viewer & { readonly told: Told }; readonly answers: Alike[] }
  /** The dossiers that were merged into this one or linked to it, oldest first. */
  readonly bound: { readonly asks: Viewer & { readonly number: DossierNumber }; readonly answers: Bound[] }
  /** Every readable dossier as the statistics count it. */
  readonly cases: { readonly asks: { readonly now: Instant }; readonly answers: StatisticsCase[] }
  readonly report: {
    readonly asks: Omit<ReportInput, 'cases' | 'uncounted'> & Pick<Uncounted, 'lost'>
    readonly answers: AnnualReport
  }
  /** The dossiers that may be destroyed, now or within so many months, that are held, or of which nobody chose yet; what falls due first is first. */
  readonly destruction: { readonly asks: Viewer; readonly answers: DestructionLine[] }
  /** How many dossiers are open, and how many ended: of those that may be counted. */
  readonly standing: { readonly asks: Record<string, never>; readonly answers: Standing }
  /** When the first signal was received; null while there is none. */
  readonly firstReceived: { readonly asks: Record<string, never>; readonly answers: Instant | null }
}

/** How far long work has come. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** What is wanted beside the answer. */
export interface Waiting {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Holds the rows of the register and answers what walks them all, beside the work at hand. */
export interface Clerk {
  take(changes: ClerkChanges): void
  /** Rejects when the clerk was sent away or broke down, or the asker no longer waits. */
  ask<Kind extends keyof ClerkQuestions>(
    kind: Kind,
    asked: ClerkQuestions[Kind]['asks'],
    waiting?: Waiting
  ): Promise<ClerkQuestions[Kind]['answers']>
  /** Whether they broke down; then another one is to be taken on. */
  readonly isGone: boolean
  /** Sends the clerk away: what they held is forgotten. */
  leave(): Promise<void>
}

/** Opens a line that is sealed, with the keys that were handed over by name; null when it does not hold. */
export type RowOpener = (
  number: DossierNumber,
  bytes: Uint8Array,
  keys: ReadonlyMap<string, object>
) => Uint8Array | null

/** Takes on a clerk, under a name that no other has; they tell of each dossier whose line does not open. */
export type ClerkOpener = (name: string, onUnreadable: (number: DossierNumber) => void) => Clerk
