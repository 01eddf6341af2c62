import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import type { ActCommand, Situation } from '../../../shared/domain/dossier/acts/act.ts'
import { decide } from '../../../shared/domain/dossier/decide.ts'
import type { DossierEvent, EventBody } from '../../../shared/domain/dossier/event.ts'
import { type LetterWay, withLetter } from '../../../shared/domain/letters/kept-letter.ts'
import { letterUnder } from '../../../shared/domain/letters/own-letter.ts'
import type { Office } from '../../../shared/domain/office/office.ts'
import { fail, ok, refuse, type Result } from '../../../shared/result.ts'
import type { ByHand } from '../../../shared/papers/letters/by-hand.ts'
import { actOfLetter, recordedBy, writeLetter } from '../../../shared/papers/letters/written-letter.ts'

/** A letter that goes: which one of the regulation, how, and what in it was written by hand. */
export interface LetterToSend {
  readonly id: string
  readonly way: LetterWay
  readonly hand: ByHand
}

/** The dossier in which a letter is sent. */
interface Sending {
  readonly situation: Situation
  readonly events: readonly DossierEvent[]
  readonly office: Office
}

/**
 * What sending a letter records: the events of its act, of which the first keeps the letter as it goes. Refused with all
 * that is wrong with either, each field named once.
 */
export function sendLetter(
  { id, way, hand }: LetterToSend,
  command: ActCommand,
  { situation, events, office }: Sending
): Result<EventBody[]> {
  const { state, policy, actor, now } = situation
  const wanted = letterUnder(policy, id)
  if (wanted === undefined) return refuse('letter.unknown')
  const dossier = { policy, state, events, terms: termsOf(state, policy, now), office }
  if (command.act !== actOfLetter(wanted, dossier)) return refuse('letter.notWithThisAct')
  const { letter, refusals } = writeLetter(wanted, dossier, { command, hand }, { writer: actor, now })
  const decided = decide(recordedBy(command, letter, way), situation)
  if (decided.ok && refusals.length === 0) {
    return ok(decided.value.map((event, index) => (index === 0 ? withLetter(event, { letter, office, way }) : event)))
  }
  const ofAct = decided.ok ? [] : decided.error
  const named = new Set(ofAct.map(({ field }) => field))
  return fail([...ofAct, ...refusals.filter(({ field }) => field === undefined || !named.has(field))])
}
