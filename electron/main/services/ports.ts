import type { RefusalCode } from '../../../shared/refusal-codes.ts'
import type { z } from 'zod'
import type { RegisterChanges } from '../../../shared/contract/dossiers.ts'
import type { AnnualReport } from '../../../shared/domain/reports/annual-report.ts'
import type { ReportInput } from '../../../shared/domain/reports/material.ts'
import type { StatisticsCase } from '../../../shared/domain/statistics/case.ts'
import type { Hit } from '../../../shared/search/hits.ts'
import type { Actor, DossierEvent, EventBody } from '../../../shared/domain/dossier/event.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { DocumentInput, Paper } from '../../../shared/papers/document-input.ts'
import type { Refusal, Result } from '../../../shared/result.ts'

/** Tells the time; a fixed one from source and in tests. */
export type Clock = () => Instant

/** The example regulations that could be read, and what is wrong with the others. */
export interface Presets {
  readonly policies: readonly Policy[]
  readonly refused: readonly { readonly file: string; readonly reasons: readonly Refusal[] }[]
}

/** The key to everything the office keeps. */
export type MasterKey = Uint8Array

/** The dossiers, each a list of events. */
export interface Dossiers {
  load(number: string): Promise<Result<DossierEvent[]>>
  append(number: string, expectedSeq: number, bodies: readonly EventBody[]): Promise<Result<DossierEvent[]>>
  create(
    year: number,
    build: (number: string) => readonly EventBody[]
  ): Promise<Result<{ readonly number: string; readonly events: DossierEvent[] }>>
}

/** What is wrong with a dossier that cannot be read. */
export interface Damage {
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

/** How long nothing in a dossier asks for attention: from a moment up to another one, or for ever. */
export interface Quiet {
  /** The release of the app that counted it. */
  readonly by: string
  readonly from: Instant
  readonly until: Instant | null
  /** The version of the regulation it was counted under. */
  readonly policy: { readonly id: string; readonly version: number }
}

/** A line of the register: the dossier's state in short, or its damage. The state is read when it is first asked for. */
export type IndexLine =
  | {
      readonly number: string
      readonly row: DossierState
      /** The row as text, for whoever reads it elsewhere. */
      readonly text: Uint8Array
      readonly quiet: Quiet | null
      readonly damaged: null
    }
  | { readonly number: string; readonly row: null; readonly text: null; readonly quiet: null; readonly damaged: Damage }

/** The register as lines, derived from the dossiers. */
export interface Index {
  entries(): IndexLine[]
  get(number: string): IndexLine | null
  /** When each draft was recorded in some dossier, by `<account>/<draft>`. */
  marks(): ReadonlyMap<string, string>
  /** What changed since a position that an earlier call gave; from 0 on everything. */
  changedSince(position: number): {
    readonly position: number
    readonly entries: readonly IndexLine[]
    readonly gone: readonly string[]
  }
  update(number: string, events: readonly DossierEvent[]): Promise<void>
  /** Keeps that nothing in a dossier asks for attention, until the next change in it. */
  keepQuiet(number: string, quiet: Quiet): void
  flush(): Promise<Result<void>>
}

/** What changed in the register, for the clerk to take over. */
export interface ClerkChanges {
  readonly entries: readonly (
    | { readonly number: string; readonly text: Uint8Array; readonly quiet: Quiet | null; readonly damaged: null }
    | { readonly number: string; readonly text: null; readonly quiet: null; readonly damaged: Damage }
  )[]
  readonly gone: readonly string[]
  /** Every version of the regulation, when one was added or taken back. */
  readonly policies: readonly Policy[] | null
}

/** Who looks, and when. */
export interface Viewer {
  readonly actor: Actor
  readonly now: Instant
}

/** What the clerk is asked, and what they answer. */
export interface ClerkQuestions {
  readonly list: { readonly asks: Viewer & { readonly since: string | null }; readonly answers: RegisterChanges }
  readonly search: { readonly asks: Viewer & { readonly words: string }; readonly answers: string[] }
  readonly hits: {
    readonly asks: Viewer & { readonly words: string; readonly numbers: readonly string[] }
    readonly answers: (Hit | null)[]
  }
  /** Every readable dossier as the statistics count it. */
  readonly cases: { readonly asks: { readonly now: Instant }; readonly answers: StatisticsCase[] }
  readonly report: { readonly asks: Omit<ReportInput, 'cases'>; readonly answers: AnnualReport }
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

/** Takes on a clerk, under a name that no other has. */
export type ClerkOpener = (name: string) => Clerk

/** Something for the journal: who did what to which dossier or account. */
export interface Note {
  readonly actor: Actor | null
  readonly kind:
    | 'log-in'
    | 'log-in-refused'
    | 'log-out'
    | 'view'
    | 'act'
    | 'print'
    | 'export'
    | 'account'
    | 'policy'
    | 'office'
    | 'settings'
  readonly subject?: string
  readonly detail?: Record<string, string | number | boolean>
}

/** The journal, only ever added to. */
export interface JournalBook {
  append(note: Note): Promise<Result<unknown>>
  /** Waits until all that belongs to the journal is on disk. */
  settle(): Promise<void>
}

/** A draft with the account it belongs to. */
export interface KeptDraft {
  readonly id: string
  readonly account: string
  readonly kind: string
  readonly key: string
  readonly values: z.core.util.JSONType
  readonly savedAt: Instant
}

/** What was typed and not yet registered. */
export interface Drafts {
  save(draft: KeptDraft): Promise<Result<void>>
  list(account: string): Promise<Result<{ readonly drafts: KeptDraft[]; readonly damaged: string[] }>>
  discard(account: string, id: string): Promise<Result<void>>
}

/** One sealed document. */
export interface Document<Value> {
  readonly read: () => Promise<Result<Value | null>>
  readonly write: (value: Value) => Promise<Result<void>>
}

/** The office's own documents. */
export interface Documents {
  document<Value>(name: string, schema: z.ZodType<Value>): Document<Value>
  names(folder: 'policies' | 'reports'): Promise<Result<string[]>>
}

/** All that can be read and written once the vault is open. */
export interface OpenRegister {
  readonly dossiers: Dossiers
  readonly index: Index
  readonly journal: JournalBook
  readonly drafts: Drafts
  readonly documents: Documents
}

/** Opens the register with the key from the vault. */
export type RegisterOpener = (masterKey: MasterKey) => Promise<Result<OpenRegister>>

/** An account as the vault knows it. */
export interface VaultAccount {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly active: boolean
}

/** The vault: accounts, passwords and the key. */
export interface Vault {
  readonly officeName: string | null
  open(): Promise<Result<'new' | 'existing'>>
  accounts(): VaultAccount[]
  create(vault: {
    readonly id: string
    readonly officeName: string
    readonly firstAccount: {
      readonly id: string
      readonly name: string
      readonly role: string
      readonly password: string
    }
  }): Promise<Result<{ masterKey: MasterKey; recoveryKey: string }>>
  unlock(
    account: string,
    password: string
  ): Promise<Result<{ readonly masterKey: MasterKey; readonly failedBefore: { readonly failed: number } }>>
  verifyPassword(account: string, password: string): Promise<Result<void>>
  changePassword(account: string, current: string, next: string): Promise<Result<void>>
  addAccount(
    masterKey: MasterKey,
    account: { readonly id: string; readonly name: string; readonly role: string; readonly password: string }
  ): Promise<Result<void>>
  resetPassword(masterKey: MasterKey, account: string, password: string): Promise<Result<void>>
  renameAccount(masterKey: MasterKey, account: string, name: string): Promise<Result<void>>
  setRole(masterKey: MasterKey, account: string, role: string, protectedRoles: readonly string[]): Promise<Result<void>>
  setActive(
    masterKey: MasterKey,
    account: string,
    active: boolean,
    protectedRoles: readonly string[]
  ): Promise<Result<void>>
  renameOffice(masterKey: MasterKey, name: string): Promise<Result<void>>
  recover(recovery: {
    readonly recoveryKey: string
    readonly accountId: string
    readonly newPassword: string
  }): Promise<Result<void>>
  renewRecoveryKey(masterKey: MasterKey): Promise<Result<string>>
}

/** Makes documents. */
export interface DocumentMaker {
  readonly make: (input: DocumentInput) => Promise<Paper>
}

/** Shows a window of the system in which a person chooses where to save. */
export interface SaveDialog {
  readonly choosePath: (suggested: string) => Promise<string | null>
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<void>>
}

/** Prints what the window has laid out for printing. */
export interface Printer {
  readonly printWindow: () => Promise<boolean>
}

/** Shows a window of the system in which a person chooses a file to read. */
export interface FilePicker {
  /** The text of the chosen file; null when the person thinks better of it. */
  readonly readText: () => Promise<Result<string | null>>
}
