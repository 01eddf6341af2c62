import type { Instant, LocalDay } from '../time.ts'

/** How a term can stand or end, in the order in which a report tells it. */
export const termOutcomes = ['met', 'missed', 'superseded', 'running', 'lapsed'] as const

/** How a term stands or ended. */
export type TermOutcome = (typeof termOutcomes)[number]

/** A notice that told the complainant of a new due day. */
export interface DelayNotice {
  readonly sent: Instant
  readonly newDueDay: LocalDay
  /** The ids of the terms that it moves; without them, those whose due day comes before the new day. */
  readonly terms?: readonly string[]
}

/** A time in which a dossier had ended, before it went on in the same round. */
export interface Rest {
  readonly closed: Instant
  readonly reopened: Instant
}

/** The moments of one round of a dossier that terms are counted from and to. */
export interface TermFacts {
  readonly received: Instant
  readonly registered: Instant
  readonly reactionSent?: Instant
  readonly confirmationSent?: Instant
  /** In the order in which they were sent. */
  readonly delayNotices?: readonly DelayNotice[]
  readonly decisionSent?: Instant
  readonly positionReceived?: Instant
  readonly callBackDay?: LocalDay
  readonly calledBack?: Instant
  readonly appealed?: Instant
  /** When the dossier ended: closed or withdrawn. */
  readonly closed?: Instant
  /** When it had ended earlier in this round, oldest first. */
  readonly rests?: readonly Rest[]
  readonly destroyed?: Instant
}

/** The moment at which something is due, and the day on which that falls in Amsterdam. */
export interface DueMoment {
  /** The end of the due day, or the elapsed moment for a term in hours. */
  readonly due: Instant
  readonly dueDay: LocalDay
}

/** One term of a dossier: when it is due and how it stands at a given moment. */
export interface Term extends DueMoment {
  readonly id: string
  readonly clause: string
  /** The last working day on or before the due day; absent when that lies before the day of receipt. */
  readonly workBy?: LocalDay
  readonly outcome: TermOutcome
  /** Whole minutes before (negative) or after the due moment; only when met or missed. */
  readonly minutes?: number
  /** Counted from a provisional start, so the due moment may still move. */
  readonly provisional?: true
  /** Past the moment of a notice that is not owed yet: the moment by which settling still makes it good. */
  readonly settleBy?: DueMoment
  /** The day that a delay notice put in the place of this one, and that holds from then on. */
  readonly replacedBy?: LocalDay
}
