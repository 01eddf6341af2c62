import type { FieldId } from '../form/fields.ts'
import { termEvents, type TermEvent } from '../terms/rule.ts'
import type { ActId } from '../permissions/act-id.ts'

/** How what starts or stops a term comes about in a dossier. */
interface TermEventSource {
  /** The field of the form that its moment stands in. */
  readonly moment?: FieldId
  /** The field without which a regulation cannot have it. */
  readonly needs?: FieldId
  /** The act that makes it happen. */
  readonly act?: ActId
}

/** What starts or stops a term, each with where its moment stands and the act that brings it about. */
const sources = {
  received: { moment: 'receivedAt' },
  registered: {},
  reactionSent: { moment: 'handling.reactionAt', needs: 'handling.reactionAt', act: 'recordReaction' },
  confirmationSent: { moment: 'handling.confirmedAt', needs: 'handling.confirmedAt', act: 'sendConfirmation' },
  delayNoticeSent: { needs: 'handling.delayNotice', act: 'sendDelayNotice' },
  decisionSent: { moment: 'settlement.decisionSentAt', needs: 'settlement.decisionSentAt', act: 'recordDecision' },
  positionReceived: {
    moment: 'settlement.positionReceivedAt',
    needs: 'settlement.positionReceivedAt',
    act: 'recordPositionReceived'
  },
  calledBack: { moment: 'handling.calledBackAt', needs: 'handling.calledBackAt', act: 'callBack' },
  appealed: { act: 'recordAppeal' },
  closed: { act: 'close' },
  destroyed: {}
} as const satisfies Readonly<Record<TermEvent, TermEventSource>>

type Sources = typeof sources

/** A fact that a field of the form holds the moment of. */
export type FieldFact = { [Event in TermEvent]: Sources[Event] extends { moment: FieldId } ? Event : never }[TermEvent]

function hasMoment(event: TermEvent): event is FieldFact {
  return 'moment' in sources[event]
}

/** The facts that stand in a field of the form. */
export const fieldFacts: readonly FieldFact[] = termEvents.filter(hasMoment)

/** The field of the form that holds the moment of a fact. */
export function momentField(fact: FieldFact): FieldId {
  return sources[fact].moment
}

/** The field without which a regulation cannot have what starts or stops a term. */
export function fieldBehind(event: TermEvent): FieldId | undefined {
  const source: TermEventSource = sources[event]
  return source.needs
}

/** The act that brings about what starts or stops a term; undefined where the calendar or the system does. */
export function actBehind(event: TermEvent): ActId | undefined {
  const source: TermEventSource = sources[event]
  return source.act
}
