import type { retentionChoices } from '../form/options.ts'
import type { TermFacts } from '../terms/term.ts'
import type { Person } from '../people/person.ts'
import type { Instant, LocalDay } from '../time.ts'
import type { DataRequest } from './data-requests.ts'
import type { Actor } from './event.ts'
import type { FieldValues } from '../form/field-value.ts'
import type { GivenTask } from './given-tasks.ts'
import type { DossierNumber } from './number.ts'

/** Where a dossier stands: waiting to be classified, in handling, closed, withdrawn by the complainant, registered by mistake, or merged into another one. */
export const dossierStatuses = ['new', 'open', 'closed', 'withdrawn', 'mistaken', 'merged'] as const

/** Where a dossier stands. */
export type DossierStatus = (typeof dossierStatuses)[number]

/** The statuses of dossiers that ended without being a complaint of their own: no figure counts them (EW-7.2). */
export const setAsideStatuses = ['mistaken', 'merged'] as const satisfies DossierStatus[]

/** How a dossier was set aside. */
export type SetAsideStatus = (typeof setAsideStatuses)[number]

/** The statuses that figures count by. */
export const countedStatuses = ['new', 'open', 'closed', 'withdrawn'] as const satisfies Exclude<
  DossierStatus,
  SetAsideStatus
>[]

/** The statuses of dossiers that ended. */
export const endedStatuses = ['closed', 'withdrawn', ...setAsideStatuses] as const satisfies DossierStatus[]

/** Why and when a dossier was set aside, and where it stood. */
export interface SetAside {
  readonly reason: string
  readonly by: Actor
  readonly at: Instant
  readonly before: DossierStatus
  /** The dossier that it was merged into. */
  readonly into?: DossierNumber
}

/** Another dossier that has to do with this one, and why. */
export interface DossierLink {
  readonly number: DossierNumber
  readonly why: string
}

/** A signature on the registration form. */
export interface Signature {
  readonly slot: string
  readonly signer: Actor
  readonly at: Instant
  /** A PNG as a data address, when the signer drew one. */
  readonly drawn?: string
  /** Set on paper by somebody without an account: whose it is, and its day; `signer` then states to have seen it. */
  readonly paper?: { readonly name: string; readonly day: LocalDay }
}

/** Somebody the complaint is about who can neither be told nor sign, with why and who says so. */
export interface Excuse {
  readonly employee: Person
  readonly reason: string
  readonly by: Actor
  readonly at: Instant
}

/** The choice between keeping and destroying, with its reason. */
export interface RetentionDecision {
  readonly choice: (typeof retentionChoices)[number]
  readonly reason: string
}

/** Why a dossier is kept beyond its term, and until when at least. */
export interface Hold {
  readonly reason: string
  /** The day on which it is looked at again. */
  readonly reviewOn: LocalDay
  readonly by: Actor
  readonly at: Instant
}

/** How the dossier came into the hands of who handles it now. */
export interface HandOver {
  readonly by: Actor
  readonly at: Instant
  /** Why, and what the next one has to know. */
  readonly reason: string
  readonly note: string
}

/** All that follows from the events of one dossier. */
export interface DossierState {
  readonly number: DossierNumber
  readonly policy: { readonly id: string; readonly version: number }
  readonly status: DossierStatus
  /** Why it does not count, once its status says so. */
  readonly setAside?: SetAside
  /** The dossiers that have to do with it, as it says itself; absent while there are none. */
  readonly links?: readonly DossierLink[]
  /** The stage of the policy it is in. */
  readonly stage: string
  readonly values: FieldValues
  readonly registeredBy: Actor
  readonly registeredAt: Instant
  /** The moments that terms are counted with, one entry a round; the last is the current round. */
  readonly rounds: readonly TermFacts[]
  readonly signatures: readonly Signature[]
  /** Who were told that the complaint is about them (EW-4.1). */
  readonly informed: readonly Person[]
  /** The heads who were told of it (TB-2.3). */
  readonly headsInformed: readonly Person[]
  /** The accounts that did something in it. */
  readonly actedIn: readonly string[]
  /** Who can neither be told nor sign (EW-5.4). */
  readonly excused: readonly Excuse[]
  /** The fields of which the receiver knows that the complainant did not give them. */
  readonly notGiven: readonly string[]
  /** How it came to its present handler; absent before there is one. */
  readonly handedOver?: HandOver
  /** What was given to do by hand. */
  readonly given: readonly GivenTask[]
  /** What was asked about one's own data (AVG). */
  readonly requests: readonly DataRequest[]
  /** Whether anything came in or went out (LM-5.7). */
  readonly hasCorrespondence: boolean
  readonly timesReopened: number
  /** What goes first when keeping and destroying collide, and why; a reopened dossier is decided on anew (GC-2.2d). */
  readonly retention?: RetentionDecision
  /** Why it is not destroyed for now. */
  readonly hold?: Hold
  /** The drafts that became events of this dossier, by `<account>/<draft>`, with the moment at which each was recorded last. */
  readonly recordedDrafts: Readonly<Record<string, Instant>>
  /** The moment of the last thing that was recorded. */
  readonly lastActivityAt: Instant
  /** The moment of the last thing that told how it goes: no contact, and nothing that stays inside (EW-6.3). */
  readonly lastProgressAt: Instant
}

/** The facts of the round that runs now. */
export function currentFacts(state: DossierState): TermFacts {
  const facts = state.rounds.at(-1)
  if (facts === undefined) throw new Error(`dossier ${state.number} has no round`)
  return facts
}

/** Whether the dossier has ended. */
export function hasEnded({ status }: Pick<DossierState, 'status'>): boolean {
  return endedStatuses.some((ended) => ended === status)
}

/** Whether the dossier was set aside, and no figure counts it. */
export function isSetAside({ status }: Pick<DossierState, 'status'>): boolean {
  return setAsideStatuses.some((aside) => aside === status)
}
