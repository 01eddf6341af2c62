import type { Refusal } from '../../../result.ts'
import { textOf } from '../../form/values.ts'
import type { SignatureSlot } from '../../policy/policy.ts'
import { formGaps, missingSignatures, neededSignatures } from '../closing.ts'
import { isInvolved, personOfActor } from '../involved.ts'
import type { ActDefinition, Situation, TimedCommand } from './act.ts'

/** Whether the actor is the one who signs there: the person complained about, or someone in the role who is not (EW-5.4). */
export function mayFillSlot({ state, actor }: Situation, slot: SignatureSlot): boolean {
  const involved = isInvolved(state.values, personOfActor(actor))
  return slot.by.who === 'involved' ? involved : actor.role === slot.by.role && !involved
}

/** The signatures this actor can set now. */
export function openSlotsFor(situation: Situation): SignatureSlot[] {
  return missingSignatures(situation.state, situation.policy).filter((slot) => mayFillSlot(situation, slot))
}

function signingObstacles(situation: Situation): Refusal[] {
  const { state, policy } = situation
  if (neededSignatures(state, policy).length === 0) return [{ code: 'sign.notAsked' }]
  const missing = missingSignatures(state, policy)
  if (missing.length === 0) return [{ code: 'sign.allThere' }]
  const gaps = formGaps(state, policy)
  if (gaps.length > 0) return gaps
  const params = { signers: missing.map(({ label }) => label).join(', '), clause: missing[0]?.clause ?? '' }
  return openSlotsFor(situation).length > 0 ? [] : [{ code: 'sign.notYours', params }]
}

function checkSlot(situation: Situation, command: TimedCommand): Refusal[] {
  const wanted = textOf(command.details, 'slot')
  const isOpen = openSlotsFor(situation).some(({ slot }) => slot === wanted)
  return isOpen ? [] : [{ code: 'sign.otherAccount', field: 'slot' }]
}

function checkDrawing(_situation: Situation, command: TimedCommand): Refusal[] {
  const drawn = textOf(command.details, 'drawn')
  return drawn === '' || drawn.startsWith('data:image/png;base64,') ? [] : [{ code: 'sign.noDrawing', field: 'drawn' }]
}

/** Someone signs the form with an account of their own (EW-5.4). */
export const sign = {
  id: 'sign',
  event: 'signed',
  statuses: ['new', 'open'],
  asksMoment: false,
  handlersOnly: false,
  isFinal: true,
  fields: [],
  details: [
    { id: 'slot', required: true },
    { id: 'drawn', required: false }
  ],
  obstacles: signingObstacles,
  check: (situation, command) => [...checkSlot(situation, command), ...checkDrawing(situation, command)]
} as const satisfies ActDefinition
