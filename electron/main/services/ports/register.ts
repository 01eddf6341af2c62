import type { RefusalCode } from '../../../../shared/refusal-codes.ts'
import type { z } from 'zod'
import type { Actor, DossierEvent, EventBody } from '../../../../shared/domain/dossier/event.ts'
import type { Destroyed } from '../../../../shared/domain/dossier/destruction.ts'
import type { DossierState } from '../../../../shared/domain/dossier/state.ts'
import type { StatisticsLine } from '../../../../shared/domain/statistics/line.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Result } from '../../../../shared/result.ts'
import type { Aside } from './aside.ts'
import type { Backups } from './backup.ts'
import type { Checks } from './check.ts'
import type { Finding } from './finding.ts'
import type { Papers } from './papers.ts'
import type { HandedKey, Keyring, PublicKey, VaultStamp } from './vault.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'

/** The dossiers, each a list of events. */
export interface Dossiers {
  load(number: DossierNumber): Promise<Result<DossierEvent[]>>
  append(number: DossierNumber, expectedSeq: number, bodies: readonly EventBody[]): Promise<Result<DossierEvent[]>>
  /** Seals a dossier anew for those who may look at it by now; gives its events, null when it cannot be opened. */
  handOn(number: DossierNumber): Promise<Result<DossierEvent[] | null>>
  /** Throws away what was kept of dossiers as they were before they were sealed for some. */
  forgetBefore(): Promise<Result<void>>
  create(
    year: number,
    build: (number: DossierNumber) => readonly EventBody[]
  ): Promise<Result<{ readonly number: DossierNumber; readonly events: DossierEvent[] }>>
}

/** What is wrong with a dossier that cannot be read. */
export interface Damage {
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

/** How long nothing in a dossier asks for attention: from a moment up to another one, or for ever. */
export interface Quiet {
  /** The release of the app that counted it, and its rules of attention. */
  readonly by: string
  readonly from: Instant
  readonly until: Instant | null
  /** The version of the regulation it was counted under. */
  readonly policy: { readonly id: string; readonly version: number }
}

/** A line of the register as it is kept: as text, or sealed for whoever is logged in. */
export interface RowPage {
  readonly bytes: Uint8Array
  readonly isSealed: boolean
}

/** A line of the register: the dossier's state in short, or its damage. It is opened and read when either is first asked for. */
export type IndexLine =
  | {
      readonly number: DossierNumber
      readonly row: DossierState
      /** The row as it is kept, for whoever opens and reads it elsewhere. */
      readonly page: RowPage
      readonly quiet: Quiet | null
      readonly damaged: null
    }
  | {
      readonly number: DossierNumber
      readonly row: null
      readonly page: null
      readonly quiet: null
      readonly damaged: Damage
    }

/** For whom a dossier is sealed: who may look at it, who may count it, and by what that was decided. */
export interface Audience {
  readonly readers: readonly PublicKey[]
  readonly counters: readonly PublicKey[]
  readonly by: string
}

/** For whom things are sealed; null for as long as the accounts have no keys of their own. */
export interface Readers {
  /** A dossier, as it is now. */
  readonly audience: (events: readonly DossierEvent[]) => Audience | null
  /** What somebody types: for themselves, and the recovery key. */
  readonly own: () => readonly PublicKey[] | null
}

/** The register as lines, derived from the dossiers; what is sealed for others is not among them. */
export interface Index {
  /** The dossiers that are known to be damaged, oldest first; no line is opened for it. */
  damaged(): { readonly number: DossierNumber; readonly damage: Damage }[]
  get(number: DossierNumber): IndexLine | null
  /** When each draft was recorded in some dossier, by `<account>/<draft>`. */
  marks(): ReadonlyMap<string, string>
  /** What changed since a position that an earlier call gave; from 0 on everything. */
  changedSince(position: number): {
    readonly position: number
    readonly entries: readonly IndexLine[]
    /** Those that went, or are for others now. */
    readonly gone: readonly DossierNumber[]
    /** Of the dossiers of others what may be counted, as text; none for who may not count. */
    readonly hidden: readonly { readonly number: DossierNumber; readonly line: Uint8Array }[]
  }
  /** The keys to lines that are still sealed, for another thread that opens them. */
  keysTo(pages: readonly RowPage[]): readonly HandedKey[]
  /** Reads a dossier again whose line does not open. */
  readAgain(number: DossierNumber): Promise<void>
  /** Whether a dossier is sealed for others. */
  isForOthers(number: DossierNumber): boolean
  /** For whom each dossier is sealed; null of one that is for everybody. */
  audiences(): { readonly number: DossierNumber; readonly audience: Audience | null }[]
  /** Keeps that a dossier is still sealed for the right people. */
  keepAudience(number: DossierNumber, audience: Audience): void
  update(number: DossierNumber, events: readonly DossierEvent[]): Promise<void>
  /** Keeps that nothing in a dossier asks for attention, until the next change in it. */
  keepQuiet(number: DossierNumber, quiet: Quiet): void
  /** How far a dossier had come when it was last known; null of one that is not among them. */
  lengthOf(number: DossierNumber): { readonly seq: number; readonly hash: string } | null
  /** Leaves out dossiers that are no more. */
  remove(numbers: readonly DossierNumber[]): Promise<Result<void>>
  /** How a dossier's events fall short of what is known of it; null when they do not. */
  check(number: DossierNumber, events: readonly DossierEvent[]): Promise<Damage | null>
  /** Takes a dossier's events for good, whatever was known of it before. */
  accept(number: DossierNumber, events: readonly DossierEvent[]): Promise<void>
}

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
    | 'backup'
    | 'backup-failed'
    | 'check'
    | 'aside-removed'
    | 'accepted'
    | 'gone'
    | 'put-back'
    | 'vault'
    | 'finding'
    | 'finding-seen'
    | 'clock-asked'
    | 'clock-set'
    | 'clock-right'
  readonly subject?: string
  readonly detail?: Record<string, string | number | boolean>
}

/** A note as the journal keeps it; of an earlier or later release it may be of another kind. */
export interface KeptNote {
  readonly seq: number
  readonly at: Instant
  readonly actor: Actor | null
  readonly kind: string
  readonly subject?: string | undefined
  readonly detail?: Readonly<Record<string, string | number | boolean>> | undefined
}

/** The journal, only ever added to. */
export interface JournalBook {
  append(note: Note): Promise<Result<unknown>>
  /** Reads from the newest entry back, or from the one before `before`, for as long as `goOn` says so; whether that was all. */
  backwards(before: number | null, goOn: (note: KeptNote) => boolean): Promise<Result<{ readonly isWhole: boolean }>>
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
  /** Seals anew, for their present key, what an account typed before its password was lost. */
  handOn(account: string): Promise<Result<void>>
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

/** Dossiers that are destroyed together, with what stays of each for the figures. */
export interface DestructionBatch {
  readonly id: string
  readonly by: Actor
  readonly entries: Destroyed[]
  readonly lines: StatisticsLine[]
}

/** The end of dossiers, and the register of it. */
export interface Destruction {
  /** The register of destruction, oldest first. */
  destroyed(): Promise<Result<Destroyed[]>>
  /** Finishes what an earlier failure left undone; gives the numbers that went, none when there was nothing. */
  finish(): Promise<Result<readonly DossierNumber[]>>
  /** Destroys them; `isBegun` says of a failure that what is left is finished at the next opening. */
  destroy(batch: DestructionBatch): Promise<{ readonly result: Result<void>; readonly isBegun: boolean }>
}

/** Who took a dossier for gone for good, when and why. */
export interface GoneDossier {
  readonly at: Instant
  readonly by: string
  readonly reason: string
}

/** What the journal tells of the clock, as it was before this opening. */
export interface RecordedMoments {
  /** The newest moment that was recorded with a clock that was not in doubt; null when nothing is. */
  readonly newest: Instant | null
  /** The clock was in doubt, and nobody has answered since. */
  readonly isDoubted: boolean
}

/** All that can be read and written once the vault is open. */
export interface OpenRegister {
  readonly dossiers: Dossiers
  readonly papers: Papers
  readonly index: Index
  readonly journal: JournalBook
  readonly drafts: Drafts
  readonly destruction: Destruction
  readonly documents: Documents
  readonly backups: Backups
  readonly checks: Checks
  readonly aside: Aside
  /** Whether the vault is the one that the journal knows; refused where it is older, unless it is taken as it is. */
  readonly checkVault: (vault: VaultStamp, taken: VaultStamp | null) => Promise<Result<void>>
  readonly recorded: RecordedMoments
  /** The dossiers that an officer took for gone for good, by number. */
  readonly gone: () => ReadonlyMap<string, GoneDossier>
  /** Puts all of a dossier where nothing reads it, removing nothing; gives the place. */
  readonly setAside: (number: DossierNumber) => Promise<Result<string>>
  /** What does not hold and was not yet seen by an officer. */
  readonly findings: () => readonly Finding[]
  /** Waits until the journal is on disk, and how far it came. */
  readonly settle: () => Promise<void>
  /** Waits until all is on disk. */
  readonly close: () => Promise<void>
}

/** Opens the register with the keys from the vault. */
export type RegisterOpener = (keyring: Keyring, readers: Readers) => Promise<Result<OpenRegister>>
