import type { Colleague, Situation } from '../dossier/acts/act.ts'
import type { ActId } from '../permissions/act-id.ts'
import { acts } from '../dossier/acts/acts.ts'
import { mayFillSlot } from '../dossier/acts/signing-acts.ts'
import { missingSignatures } from '../dossier/closing.ts'
import { obstaclesTo } from '../dossier/decide.ts'
import type { Actor } from '../dossier/event.ts'
import { personOfActor } from '../dossier/involved.ts'
import { isSamePerson } from '../people/person.ts'
import type { RefusalCode } from '../../refusal-codes.ts'
import { roleOf } from '../policy/lookup.ts'
import { type Attention, attentionFor } from './attention.ts'
import { inOrder } from './order.ts'
import { ownersOf } from './owners.ts'

/** Something that others have to do before the dossier gets on. */
export interface Waiting {
  readonly attention: Attention
  readonly act: ActId
  /** Any one of these can do it: by name, or by the label of the role where many can; nobody when it is none of theirs. */
  readonly who: readonly string[]
}

/** What the dossier needs now, seen by one person. */
export interface NextStep {
  /** The one thing this person can do best now; null when nothing waits for them. */
  readonly own: { readonly attention: Attention; readonly act: ActId } | null
  /** What waits for others and comes no later than that. */
  readonly waiting: readonly Waiting[]
  /** What is due and no act of the dossier does, such as destroying it. */
  readonly outside: readonly Attention[]
}

/** From how many people on a role says more than their names. */
const many = 3

function asActor({ account, name, role }: Colleague): Actor {
  return { id: account, name, role }
}

function named(people: readonly Colleague[], { policy }: Situation): string[] {
  const names = people.map(({ name }) => name)
  if (names.length < many) return names
  return [...new Set(people.map(({ role }) => roleOf(policy, role)?.label ?? role))]
}

function whoCan(act: ActId, situation: Situation): Colleague[] {
  return situation.colleagues.filter(
    (colleague) => colleague.active && obstaclesTo(acts[act], { ...situation, actor: asActor(colleague) }).length === 0
  )
}

/** What keeps a person from an act, whatever the dossier is like. */
const personal: readonly RefusalCode[] = ['act.notYourDossier', 'act.notInYourRole', 'act.aboutYou']

/** Whether it is nobody's to do, as when the complaint is about the only one who could: a stand-in is asked for (EW-1.2). */
function isNobodys(act: ActId, situation: Situation): boolean {
  return situation.colleagues
    .filter(({ active }) => active)
    .every((colleague) =>
      obstaclesTo(acts[act], { ...situation, actor: asActor(colleague) }).some(({ code }) => personal.includes(code))
    )
}

/** Whether it was given to somebody else by hand: others may tick it off, and it is not theirs to do. */
function isGivenToOthers(attention: Attention, situation: Situation): boolean {
  if (attention.kind !== 'task' || attention.task.given === undefined) return false
  return !ownersOf(attention, situation).some((owner) => isSamePerson(owner, personOfActor(situation.actor)))
}

/** One entry a missing signature: each is somebody else's to set (EW-5.4). */
function signers(situation: Situation): string[][] {
  return missingSignatures(situation.state, situation.policy).flatMap((slot) => {
    if (mayFillSlot(situation, slot)) return []
    const people = situation.colleagues.filter(
      (colleague) => colleague.active && mayFillSlot({ ...situation, actor: asActor(colleague) }, slot)
    )
    return [people.length === 0 ? [slot.label] : named(people, situation)]
  })
}

function waitingFor(attention: Attention, situation: Situation): Waiting[] {
  const { act } = attention
  if (act === null) return []
  if (isGivenToOthers(attention, situation)) {
    return [{ attention, act, who: ownersOf(attention, situation).map(({ name }) => name) }]
  }
  if (act === 'sign') return signers(situation).map((who) => ({ attention, act, who }))
  const people = whoCan(act, situation)
  if (people.length === 0) return isNobodys(act, situation) ? [{ attention, act, who: [] }] : []
  const isOwn = people.some(({ account }) => account === situation.actor.id)
  return isOwn ? [] : [{ attention, act, who: named(people, situation) }]
}

function own(first: Attention | undefined): NextStep['own'] {
  return first === undefined || first.act === null ? null : { attention: first, act: first.act }
}

/** The one next step of a dossier for this person, and whom it waits for besides. */
export function nextStep(situation: Situation): NextStep {
  const wanted = inOrder(attentionFor(situation.state, situation.policy, situation.now))
  const isOwn = (one: Attention): boolean =>
    one.act !== null && !isGivenToOthers(one, situation) && obstaclesTo(acts[one.act], situation).length === 0
  const index = wanted.findIndex(isOwn)
  const first = index < 0 ? undefined : wanted[index]
  const before = first === undefined ? wanted : wanted.filter((one, at) => at < index || one.act === 'sign')
  return {
    own: own(first),
    waiting: before.flatMap((attention) => waitingFor(attention, situation)),
    outside: wanted.filter(({ act }) => act === null)
  }
}
