import type { FieldId } from '../../form/fields.ts'
import type { Person } from '../../people/person.ts'
import type { ActId } from '../../permissions/act-id.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Refusal } from '../../../result.ts'
import type { PolicyRule } from '../../said.ts'
import type { Instant } from '../../time.ts'
import type { DetailId } from '../../form/details.ts'
import type { Actor } from '../event.ts'
import type { FieldValues } from '../../form/field-value.ts'
import type { DossierState, DossierStatus } from '../state.ts'

/** A colleague as the dossier's rules see one: who it is, in which role, and whether the account is in use. */
export interface Colleague extends Person {
  readonly account: string
  readonly role: string
  readonly active: boolean
}

/** All that decides whether an act may be done, before anything is typed. */
export interface Situation {
  readonly state: DossierState
  readonly policy: Policy
  readonly actor: Actor
  readonly colleagues: readonly Colleague[]
  readonly now: Instant
}

/** What a person asks to be done. */
export interface ActCommand {
  readonly act: ActId
  /** When it happened; absent for what happens as it is recorded. */
  readonly at?: string | undefined
  readonly values: FieldValues
  readonly details: FieldValues
  /** What the office itself brings to it, which nobody types: all there is to know of a file. */
  readonly brings?: FieldValues | undefined
}

/** A command of which the moment is settled. */
export interface TimedCommand extends ActCommand {
  readonly at: Instant
}

/** Something an act asks for. */
export interface Asked<Id extends string> {
  readonly id: Id
  readonly required: boolean
}

/** What happens only because something else happened. */
export type FollowingType = 'roundStarted' | 'involvedNamed' | 'handlerReplaced'

/** An event that another act brings with it. */
export interface FollowingEvent {
  readonly type: FollowingType
  readonly values: FieldValues
  readonly details: FieldValues
}

/** What makes a regulation ask for an act. */
export interface Demanded {
  /** The rules that ask it, any of them. */
  readonly by: readonly PolicyRule[]
  /** What else must hold for it to be asked. */
  readonly when?: (policy: Policy) => boolean
  /** A field that the rule itself looks at, besides the one that the act needs. */
  readonly field?: FieldId
}

/** One act: who may do it, when, what it asks, and what it enters by itself. */
export interface ActDefinition {
  readonly id: ActId
  /** The name of the event that it leaves. */
  readonly event: string
  /** Who else may do it than the roles with the permission for it. */
  readonly alsoFor?: (situation: Situation) => boolean
  /** The field without which the act does not exist under a policy. */
  readonly needs?: FieldId
  /** What else must hold for the act to exist under a policy. */
  readonly existsWhen?: (policy: Policy) => boolean
  /** Where a regulation asks for it, so that somebody must be able to do it. */
  readonly demanded?: Demanded
  readonly statuses: readonly DossierStatus[]
  /** Whether the actor says when it happened; otherwise it happens as it is recorded. */
  readonly asksMoment: boolean
  readonly fields: readonly Asked<FieldId>[]
  readonly details: readonly Asked<DetailId>[]
  /** Closed to whoever the complaint is about, where the policy keeps those out of the handling (EW-1.2). */
  readonly handlersOnly: boolean
  /** Done with once a binding ruling is there: it would decide anew what the independent body decided (EW-3.2). */
  readonly endsWithRuling?: boolean
  /** Cannot be taken back: it is a statement of one's own, made on purpose. */
  readonly isFinal?: true
  /** The moments on the form that take this act's moment when they are still empty. */
  readonly marksFirst?: readonly FieldId[]
  /** The moments on the form that always take this act's moment. */
  readonly marks?: readonly FieldId[]
  /** What stands in the way as things are. */
  readonly obstacles?: (situation: Situation) => Refusal[]
  /** What is wrong with what was typed. */
  readonly check?: (situation: Situation, command: TimedCommand) => Refusal[]
  /** Events that follow from this one at the same moment. */
  readonly follows?: (situation: Situation, command: TimedCommand) => FollowingEvent[]
  /** What the event carries beside what was typed. */
  readonly adds?: (situation: Situation, command: TimedCommand) => FieldValues
}
