import type { Permission } from '../permissions/permission.ts'
import type { Policy } from '../policy/policy.ts'
import { isAllowed } from '../policy/allowed.ts'
import type { Instant } from '../time.ts'

/** What the entries of the journal are about, each with the kinds of note that belong to it. */
export const journalKinds = {
  comings: ['log-in', 'log-in-refused', 'log-out'],
  looks: ['view'],
  papers: ['print', 'export'],
  acts: ['act', 'accepted', 'put-back', 'gone', 'returned'],
  accounts: ['account'],
  office: ['office', 'policy', 'settings'],
  destruction: ['destruction'],
  backups: ['backup', 'backup-failed', 'restored'],
  files: ['document', 'vault'],
  clock: ['clock-asked', 'clock-set', 'clock-right'],
  findings: ['finding', 'finding-seen', 'check', 'aside-removed', 'journal-torn', 'journal-cut', 'journal-head-lost']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What an entry of the journal is about. */
export type JournalGroup = keyof typeof journalKinds

/** What the entries of the journal are about, in the order of the screen. */
export const journalGroups = Object.keys(journalKinds) as JournalGroup[]

/** What a kind of note is about; null for one that this release does not know. */
export function journalGroupOf(kind: string): JournalGroup | null {
  return journalGroups.find((group) => (journalKinds[group] as readonly string[]).includes(kind)) ?? null
}

/** What happened, for whoever asks for no kind: without the files that were kept along with it. */
export const happenings: readonly JournalGroup[] = journalGroups.filter((group) => group !== 'files')

/** An entry of the journal as a person reads it (EW-4.4). */
export interface JournalLine {
  readonly seq: number
  readonly at: Instant
  /** The name of who did it, as it was then; null for the program itself. */
  readonly who: string | null
  readonly kind: string
  /** The dossier it concerns; null where it concerns none, or one that the reader may not see. */
  readonly number: string | null
  /** Whether it concerns a dossier that the reader may not see (EW-1.2). */
  readonly isHidden: boolean
  /** What else it concerns: a document, a regulation. */
  readonly subject: string | null
  /** The name of the account it concerns. */
  readonly about: string | null
  readonly detail: Readonly<Record<string, string | number | boolean>>
}

/** What somebody must be allowed to do to read the journal: to manage the office, and to see all (EW-4.4). */
export const journalNeeds: readonly Permission[] = ['manageOffice', 'viewAll']

/** Whether a role may read the journal. */
export function mayReadJournal(policy: Policy, role: string): boolean {
  return journalNeeds.every((permission) => isAllowed(policy, role, permission))
}
