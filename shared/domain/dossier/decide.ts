import { permissionFor } from '../permissions/permission.ts'
import { fail, ok, type Refusal, type Result } from '../../result.ts'
import { checkValue } from '../form/check-value.ts'
import { findField, type FieldId } from '../form/fields.ts'
import { tidyValues } from '../form/tidy-values.ts'
import { unreachable } from '../form/options.ts'
import { isBlank, textOf } from '../form/values.ts'
import { isAllowed } from '../policy/allowed.ts'
import type { Policy } from '../policy/policy.ts'
import { acts } from './acts/acts.ts'
import { askedDetails, askedFields, existsUnder } from './acts/asked.ts'
import { ownActOf } from './acts/own-act.ts'
import type { ActCommand, ActDefinition, Asked, Situation, TimedCommand } from './acts/act.ts'
import type { ActId } from '../permissions/act-id.ts'
import { findDetail } from '../form/details.ts'
import type { EventBody } from './event.ts'
import type { FieldValues } from '../form/field-value.ts'
import { isInvolved, personOfActor } from './involved.ts'
import { maySee } from './need-to-know.ts'
import { isUnreachable } from './not-given.ts'
import { bindingRuling } from './ruling.ts'
import { currentFacts, type DossierState } from './state.ts'
import { instantFrom } from '../time.ts'

/** Whether this actor's role, or part in the dossier, gives the right to an act. */
export function mayDo(act: ActDefinition, situation: Situation): boolean {
  const { policy, actor } = situation
  return isAllowed(policy, actor.role, permissionFor(act.id)) || (act.alsoFor?.(situation) ?? false)
}

/** What keeps this actor from this act as things are, whatever is typed; empty when it may be done. */
export function obstaclesTo(act: ActDefinition, situation: Situation): Refusal[] {
  const { state, policy, actor } = situation
  if (!maySee(state, policy, actor)) return [{ code: 'act.notYourDossier', params: { number: state.number } }]
  if (!mayDo(act, situation)) return [{ code: 'act.notInYourRole' }]
  if (!existsUnder(act, policy)) return [{ code: 'act.notInThisPolicy' }]
  const ruling = act.endsWithRuling === true ? bindingRuling(state, policy) : null
  if (ruling !== null) return [{ code: 'ruling.binds', params: { clause: ruling } }]
  if (!act.statuses.includes(state.status)) return [{ code: `act.whenStatus.${state.status}` }]
  const isKeptOut =
    act.handlersOnly && policy.handling.involvedExcluded && isInvolved(state.values, personOfActor(actor))
  if (isKeptOut) return [{ code: 'act.aboutYou', params: { clause: policy.handling.clause } }]
  return act.obstacles?.(situation) ?? []
}

function checkAsked<Id extends string>(
  asked: readonly Asked<Id>[],
  values: FieldValues,
  describe: typeof findField | typeof findDetail,
  situation: Situation
): Refusal[] {
  const known = new Set<string>(asked.map(({ id }) => id))
  const unexpected = Object.keys(values)
    .filter((id) => !known.has(id))
    .map((id): Refusal => ({ code: 'act.unexpectedField', field: id }))
  const wrong = asked.flatMap(({ id, required }): Refusal[] => {
    const value = values[id] ?? null
    if (required && isBlank(value)) return [{ code: 'field.required', field: id }]
    const description = describe(id)
    return description === undefined ? [] : checkValue(description, value, situation.policy)
  })
  return [...unexpected, ...wrong]
}

function checkMoment({ state, now }: Situation, asked: string | undefined): Refusal[] {
  if (asked === undefined) return [{ code: 'field.required', field: 'at' }]
  const at = instantFrom(asked)
  if (at === undefined) return [{ code: 'field.noSuchMoment', field: 'at' }]
  if (at > now) return [{ code: 'act.inTheFuture', field: 'at' }]
  if (at < textOf(state.values, 'receivedAt')) return [{ code: 'act.beforeReceipt', field: 'at' }]
  const isOfEarlierRound = state.rounds.length > 1 && at < currentFacts(state).received
  return isOfEarlierRound ? [{ code: 'act.beforeRound', field: 'at' }] : []
}

/** A correction fills nothing that an act of its own fills, with the rules of that act. */
function checkOwnAct({ state, policy }: Situation, { details }: TimedCommand): Refusal[] {
  const field = textOf(details, 'field')
  const act = ownActOf(field, state, policy)
  return act === undefined ? [] : [{ code: 'correct.hasItsOwnAct', field: 'field', params: { field, act } }]
}

/** Acts that always reach somebody: a colleague, or whoever there was contact with. */
const alwaysReaching: readonly ActId[] = ['informEmployee', 'informHead', 'recordContact']

/** Whether an act may say that it reached nobody: only of a complainant who left no way. */
export function maySayUnreachable(act: ActId, state: DossierState): boolean {
  return isUnreachable(state) && !alwaysReaching.includes(act)
}

function checkReach({ id }: ActDefinition, { state }: Situation, { details, values }: TimedCommand): Refusal[] {
  const field = textOf(details, 'means') === unreachable ? 'means' : 'settlement.decisionMeans'
  const isSaid = textOf(field === 'means' ? details : values, field) === unreachable
  return isSaid && !maySayUnreachable(id, state) ? [{ code: 'means.canBeReached', field }] : []
}

function checkCommand(act: ActDefinition, situation: Situation, command: TimedCommand): Refusal[] {
  const isFree = act.id === 'correct'
  return [
    ...(isFree
      ? checkOwnAct(situation, command)
      : checkAsked(askedFields(act, situation.policy), command.values, findField, situation)),
    ...checkAsked(askedDetails(act, situation.policy), command.details, findDetail, situation),
    ...checkReach(act, situation, command)
  ]
}

function markedMoments(act: ActDefinition, { state }: Situation, { at, details }: TimedCommand): FieldValues {
  const told: readonly FieldId[] = textOf(details, 'regulationTold') === 'yes' ? ['handling.regulationToldAt'] : []
  const first = [...(act.marksFirst ?? []), ...told].filter((id) => isBlank(state.values[id]))
  return Object.fromEntries([...first, ...(act.marks ?? [])].map((id) => [id, at]))
}

function withoutBlanks(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)))
}

/** The event that an act leaves. */
function eventOf(act: ActDefinition, situation: Situation, timed: TimedCommand): EventBody {
  const { actor, now, state } = situation
  return {
    at: timed.at,
    recordedAt: now,
    actor,
    policy: state.policy,
    type: act.event,
    values: { ...timed.values, ...markedMoments(act, situation, timed) },
    details: { ...timed.details, ...(act.adds?.(situation, timed) ?? {}) }
  }
}

function rightAmong<Id extends string>(
  asked: readonly Asked<Id>[],
  typed: FieldValues,
  describe: typeof findField | typeof findDetail,
  policy: Policy
): FieldValues {
  const values = tidyValues(typed)
  return Object.fromEntries(
    asked.flatMap(({ id }) => {
      const [value, description] = [values[id] ?? null, describe(id)]
      const isRight = description !== undefined && checkValue(description, value, policy).length === 0
      return isRight && !isBlank(value) ? [[id, value] as const] : []
    })
  )
}

/** The event that a command would leave, of which what is still wrong or not asked is left out. */
export function foresee(command: ActCommand, situation: Situation): EventBody {
  const act = acts[command.act]
  const { policy, now } = situation
  return eventOf(act, situation, {
    ...command,
    at: (act.asksMoment ? instantFrom(command.at ?? '') : undefined) ?? now,
    values: rightAmong(askedFields(act, policy), command.values, findField, policy),
    details: rightAmong(askedDetails(act, policy), command.details, findDetail, policy)
  })
}

/** Turns what a person asks into the events it leaves, or says everything that is wrong with it. */
export function decide(command: ActCommand, situation: Situation): Result<EventBody[]> {
  const act = acts[command.act]
  const obstacles = obstaclesTo(act, situation)
  if (obstacles.length > 0) return fail(obstacles)
  const { now } = situation
  const wrongMoment = act.asksMoment ? checkMoment(situation, command.at) : []
  const at = act.asksMoment ? (instantFrom(command.at ?? '') ?? now) : now
  const typed = tidyValues(command.values)
  const values = act.id === 'correct' ? typed : withoutBlanks(typed)
  const timed: TimedCommand = { ...command, values, details: withoutBlanks(tidyValues(command.details)), at }
  const shape = [...wrongMoment, ...checkCommand(act, situation, timed)]
  if (shape.length > 0) return fail(shape)
  const wrong = act.check?.(situation, timed) ?? []
  if (wrong.length > 0) return fail(wrong)
  const event = eventOf(act, situation, timed)
  const following = act.follows?.(situation, timed) ?? []
  return ok([event, ...following.map((one) => ({ ...event, ...one }))])
}
