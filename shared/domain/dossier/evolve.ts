import { asToday } from './event-format.ts'
import { choicesOf, dayOf, isBlank, momentOf, personOf, textOf } from '../form/values.ts'
import type { FieldId } from '../form/fields.ts'
import type { Person } from '../people/person.ts'
import { type FieldFact, fieldFacts, momentField } from './term-events.ts'
import type { DelayNotice, TermFacts } from '../terms/term.ts'
import { requestsAfter } from './requests-after.ts'
import { linksAfter } from './links.ts'
import { directionOf, isProgress } from './correspondence.ts'
import { givenAfter } from './given-after.ts'
import type { EventType } from './acts/acts.ts'
import type { DossierEvent, EventBody } from './event.ts'
import { standingEvents } from './standing.ts'
import { currentFacts, type DossierState, type DossierStatus, setAsideStatuses } from './state.ts'
import { retentionChoices } from '../form/options.ts'
import { isDossierNumber } from './number.ts'

/** The facts of a round that stand in a field of the form: when the field is corrected, the fact is. */
const factFields: readonly (readonly [FieldFact | 'callBackDay', FieldId])[] = [
  ...fieldFacts.map((fact) => [fact, momentField(fact)] as const),
  ['callBackDay', 'handling.callBackDay']
]

const statusAfter: Readonly<Partial<Record<EventType, DossierStatus>>> = {
  classified: 'open',
  closed: 'closed',
  withdrawn: 'withdrawn',
  mistakeRecorded: 'mistaken',
  merged: 'merged',
  reopened: 'open'
}

/** Set aside, it keeps where it stood, so that it comes back as it was. */
function asideAfter({ setAside, status }: DossierState, event: EventBody): Pick<DossierState, 'setAside'> {
  const isAside = setAsideStatuses.some((aside) => aside === statusAfter[event.type as EventType])
  if (isAside) {
    const into = textOf(event.details, 'other')
    const aside = { reason: textOf(event.details, 'reason'), by: event.actor, at: event.at, before: status }
    return { setAside: isDossierNumber(into) ? { ...aside, into } : aside }
  }
  return setAside === undefined || event.type === 'restored' ? {} : { setAside }
}

function statusOf({ status, setAside }: DossierState, event: EventBody): DossierStatus {
  if (event.type === 'restored') return setAside?.before ?? status
  return statusAfter[event.type as EventType] ?? status
}

function withoutBlank<Facts extends object>(facts: Facts): Facts {
  const kept = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(kept) as Facts
}

function withFirstEntries(facts: TermFacts, event: EventBody): TermFacts {
  const entered = factFields
    .filter(([name, field]) => facts[name] === undefined && textOf(event.values, field) !== '')
    .map(([name, field]) => [name, textOf(event.values, field)] as const)
  return withoutBlank<TermFacts>({ ...facts, ...Object.fromEntries(entered) })
}

function withCorrection(facts: TermFacts, event: EventBody): TermFacts {
  const [name, field] = factFields.find((fact) => fact[1] === textOf(event.details, 'field')) ?? []
  if (name === undefined || field === undefined) return facts
  if ((facts[name] ?? '') !== textOf(event.details, 'before')) return facts
  return withoutBlank({ ...facts, [name]: textOf(event.values, field) })
}

function withNotice(facts: TermFacts, event: EventBody): TermFacts {
  const moved = choicesOf(event.details, 'movedTerms')
  const newDueDay = dayOf(event.details, 'newDueDay')
  if (newDueDay === undefined) return facts
  const notice: DelayNotice = { sent: event.at, newDueDay, ...(moved.length === 0 ? {} : { terms: moved }) }
  return { ...facts, delayNotices: [...(facts.delayNotices ?? []), notice] }
}

function reopenedAt({ closed, ...facts }: TermFacts, { at }: EventBody): TermFacts {
  return closed === undefined ? facts : { ...facts, rests: [...(facts.rests ?? []), { closed, reopened: at }] }
}

/** As though it had never been set aside: what was due meanwhile was due. */
function restored({ closed: _aside, ...facts }: TermFacts): TermFacts {
  return facts
}

/** A round as it stays behind when the next one begins: ended when its dossier was, or else by that. */
function leftBehind({ rests = [], ...facts }: TermFacts, { at }: EventBody): TermFacts {
  const last = rests.at(-1)
  const isReopening = facts.closed === undefined && last?.reopened === at
  const before = isReopening ? rests.slice(0, -1) : rests
  const closed = facts.closed ?? (isReopening ? last.closed : at)
  return { ...facts, closed, ...(before.length === 0 ? {} : { rests: before }) }
}

const factChanges: Readonly<Partial<Record<EventType, (facts: TermFacts, event: EventBody) => TermFacts>>> = {
  corrected: withCorrection,
  delayNoticeSent: (facts, event) => withNotice(withFirstEntries(facts, event), event),
  closed: (facts, event) => ({ ...facts, closed: event.at }),
  withdrawn: (facts, event) => ({ ...facts, closed: event.at }),
  mistakeRecorded: (facts, event) => ({ ...facts, closed: event.at }),
  merged: (facts, event) => ({ ...facts, closed: event.at }),
  restored,
  appealed: (facts, event) => withFirstEntries({ ...facts, appealed: facts.appealed ?? event.at }, event),
  reopened: reopenedAt
}

function roundsAfter(state: DossierState, event: EventBody): readonly TermFacts[] {
  const facts = currentFacts(state)
  if (event.type === 'roundStarted') {
    const next = withFirstEntries({ received: event.at, registered: event.recordedAt }, event)
    return [...state.rounds.slice(0, -1), leftBehind(facts, event), next]
  }
  const change = factChanges[event.type as EventType] ?? withFirstEntries
  return [...state.rounds.slice(0, -1), change(facts, event)]
}

function signaturesAfter(state: DossierState, event: EventBody): DossierState['signatures'] {
  const drawn = textOf(event.details, 'drawn')
  const signature = { slot: textOf(event.details, 'slot'), signer: event.actor, at: event.recordedAt }
  if (event.type === 'signed') return [...state.signatures, drawn === '' ? signature : { ...signature, drawn }]
  const [signer, day] = [personOf(event.details, 'about'), dayOf(event.details, 'signedOn')]
  if (event.type === 'signedOnPaper' && signer !== undefined && day !== undefined)
    return [...state.signatures, { ...signature, paper: { name: signer.name, day } }]
  const changesTheForm = Object.keys(event.values).length > 0 && state.status !== 'closed'
  return event.type === 'reopened' || changesTheForm ? [] : state.signatures
}

function retentionAfter({ retention }: DossierState, event: EventBody): Pick<DossierState, 'retention'> {
  if (event.type === 'retentionDecided') {
    const choice = retentionChoices.find((known) => known === textOf(event.details, 'retention'))
    return choice === undefined ? {} : { retention: { choice, reason: textOf(event.details, 'reason') } }
  }
  const isOpenAgain = event.type === 'reopened' || event.type === 'restored'
  return retention === undefined || isOpenAgain ? {} : { retention }
}

function holdAfter({ hold }: DossierState, event: EventBody): Pick<DossierState, 'hold'> {
  if (event.type === 'holdReleased') return {}
  const reviewOn = event.type === 'destructionHeld' ? dayOf(event.details, 'reviewOn') : undefined
  if (reviewOn === undefined) return hold === undefined ? {} : { hold }
  return { hold: { reason: textOf(event.details, 'reason'), reviewOn, by: event.actor, at: event.recordedAt } }
}

const handOvers: readonly string[] = ['assigned', 'handlerReplaced'] satisfies EventType[]

function handedOverAfter({ handedOver }: DossierState, event: EventBody): Pick<DossierState, 'handedOver'> {
  if (!handOvers.includes(event.type)) return handedOver === undefined ? {} : { handedOver }
  const [reason, note] = [textOf(event.details, 'reason'), textOf(event.details, 'note')]
  return { handedOver: { by: event.actor, at: event.recordedAt, reason, note } }
}

function toldAfter(
  told: readonly Person[],
  event: EventBody,
  type: Extract<EventType, 'employeeInformed' | 'headInformed'>
): readonly Person[] {
  const person = event.type === type ? personOf(event.details, 'employee') : undefined
  return person === undefined ? told : [...told, person]
}

function excusedAfter(excused: DossierState['excused'], event: EventBody): DossierState['excused'] {
  if (event.type === 'reopened') return []
  const employee = event.type === 'employeeExcused' ? personOf(event.details, 'about') : undefined
  if (employee === undefined) return excused
  return [...excused, { employee, reason: textOf(event.details, 'reason'), by: event.actor, at: event.recordedAt }]
}

/** What was stated as not given stays so until it is filled in after all. */
function notGivenAfter(notGiven: DossierState['notGiven'], { details, values }: EventBody): DossierState['notGiven'] {
  const open = notGiven.filter((id) => isBlank(values[id]))
  return [...new Set([...open, ...choicesOf(details, 'notGiven')])]
}

function draftsAfter(drafts: DossierState['recordedDrafts'], event: EventBody): DossierState['recordedDrafts'] {
  const draft = textOf(event.details, 'draft')
  return draft === '' ? drafts : { ...drafts, [`${event.actor.id}/${draft}`]: event.recordedAt }
}

function begin(event: EventBody): DossierState {
  const number = textOf(event.details, 'number')
  if (!isDossierNumber(number)) throw new Error('a dossier begins with its number')
  return {
    number,
    policy: event.policy,
    status: textOf(event.details, 'status') === 'open' ? 'open' : 'new',
    stage: textOf(event.details, 'stage'),
    values: event.values,
    registeredBy: event.actor,
    registeredAt: event.recordedAt,
    rounds: [
      withFirstEntries(
        { received: momentOf(event.values, 'receivedAt') ?? event.at, registered: event.recordedAt },
        event
      )
    ],
    signatures: [],
    informed: [],
    headsInformed: [],
    actedIn: [event.actor.id],
    excused: [],
    notGiven: notGivenAfter([], event),
    given: [],
    requests: [],
    hasCorrespondence: false,
    timesReopened: 0,
    recordedDrafts: draftsAfter({}, event),
    lastActivityAt: event.recordedAt,
    lastProgressAt: event.recordedAt
  }
}

/** The dossier after one more event. The first event of a dossier must be its registration. */
export function evolve(state: DossierState | null, kept: EventBody): DossierState {
  const event = asToday(kept)
  if (state === null) {
    if (event.type !== 'registered') throw new Error(`a dossier begins with its registration, not with ${event.type}`)
    return begin(event)
  }
  const { retention: _decided, hold: _held, handedOver: _handed, setAside: _aside, links: _links, ...before } = state
  return {
    ...before,
    ...asideAfter(state, event),
    ...linksAfter(state, event),
    ...retentionAfter(state, event),
    ...holdAfter(state, event),
    ...handedOverAfter(state, event),
    status: statusOf(state, event),
    stage: textOf(event.details, 'stage') || state.stage,
    values: { ...state.values, ...event.values },
    rounds: roundsAfter(state, event),
    signatures: signaturesAfter(state, event),
    informed: toldAfter(state.informed, event, 'employeeInformed'),
    headsInformed: toldAfter(state.headsInformed, event, 'headInformed'),
    actedIn: [...new Set([...state.actedIn, event.actor.id])],
    excused: excusedAfter(state.excused, event),
    notGiven: notGivenAfter(state.notGiven, event),
    given: givenAfter(state.given, event),
    requests: requestsAfter(state.requests, event),
    hasCorrespondence: state.hasCorrespondence || directionOf(event) !== null,
    timesReopened: state.timesReopened + (event.type === 'reopened' ? 1 : 0),
    recordedDrafts: draftsAfter(state.recordedDrafts, event),
    lastActivityAt: event.recordedAt,
    lastProgressAt: isProgress(event) ? event.recordedAt : state.lastProgressAt
  }
}

/** The dossier that a list of events amounts to; an act that was taken back leaves no trace in it. */
export function replay(events: readonly (DossierEvent | EventBody)[]): DossierState {
  const state = standingEvents(events).reduce<DossierState | null>(evolve, null)
  if (state === null) throw new Error('a dossier without events')
  return state
}
