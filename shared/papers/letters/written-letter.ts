import type { ActId } from '../../domain/permissions/act-id.ts'
import { acts } from '../../domain/dossier/acts/acts.ts'
import type { ActCommand } from '../../domain/dossier/acts/act.ts'
import { foresee } from '../../domain/dossier/decide.ts'
import { termsOf } from '../../domain/dossier/dossier-terms.ts'
import { replay } from '../../domain/dossier/evolve.ts'
import type { Actor } from '../../domain/dossier/event.ts'
import { type ComposedLetter, letterIn, type LetterWay } from '../../domain/letters/kept-letter.ts'
import { actBehind, contactAct } from '../../domain/letters/occasion.ts'
import type { Letter } from '../../domain/policy/policy.ts'
import { type Instant, instantFrom } from '../../domain/time.ts'
import type { Refusal } from '../../result.ts'
import type { ByHand } from './by-hand.ts'
import { composeLetter } from './compose-letter.ts'
import { asSentAt, lastOfRound, type LetterDossier } from './letter-dossier.ts'
import { letterObstacles, missingIn } from './obstacles.ts'

/** The letters of which another one tells something else, so that it goes with its act once more. */
const tellingAnew: readonly Letter['occasion'][] = ['delayNotice', 'proposal', 'involvedInformed']

/** A letter as it is being written: what the act that it goes with is told, and what of it was written by hand. */
export interface Written {
  readonly command: ActCommand
  readonly hand: ByHand
}

/** Who writes, and what time it is. */
export interface AtDesk {
  readonly writer: Actor
  readonly now: Instant
}

/**
 * The act that sending a letter records: the one behind it. What was recorded otherwise in this round, as by telephone,
 * is told once more as any word that goes out; a term that moves again has another notice (EW-6.4), and so has each proposal
 * and each colleague that is told.
 */
export function actOfLetter({ occasion }: Letter, dossier: LetterDossier): ActId {
  const act = actBehind(occasion, dossier.policy)
  const done = lastOfRound(dossier, acts[act].event)
  const isAnother = done !== undefined && tellingAnew.includes(occasion) && letterIn(done) !== null
  return done === undefined || isAnother ? act : contactAct
}

/** The dossier as it will be once the letter's act is recorded. */
export function onceRecorded(dossier: LetterDossier, command: ActCommand, { writer, now }: AtDesk): LetterDossier {
  const { policy, state } = dossier
  const event = foresee(command, { state, policy, actor: writer, colleagues: [], now })
  const events = [...dossier.events, event]
  const after = replay(events)
  return { ...dossier, events, state: after, terms: termsOf(after, policy, now) }
}

/** A letter as it stands, and all that keeps it from being sent; nothing when it can go. */
export function writeLetter(
  letter: Letter,
  dossier: LetterDossier,
  { command, hand }: Written,
  desk: AtDesk
): { readonly letter: ComposedLetter; readonly refusals: readonly Refusal[] } {
  const after = onceRecorded(dossier, command, desk)
  const at = instantFrom(command.at ?? '') ?? desk.now
  return {
    letter: composeLetter(letter, after, { writer: desk.writer, at, hand }),
    refusals: [...letterObstacles(letter, dossier), ...missingIn(letter, asSentAt(after, at), hand)]
  }
}

/** A letter's act with the way in which the letter goes, where the act asks that, and what it is as correspondence. */
export function recordedBy(command: ActCommand, letter: ComposedLetter, way: LetterWay): ActCommand {
  const { fields, details } = acts[command.act]
  const asksMeans = details.some(({ id }) => id === 'means')
  const asksDecisionMeans = fields.some(({ id }) => id === 'settlement.decisionMeans')
  const told = { direction: 'out', withWhom: letter.addressee[0] ?? '', text: `${letter.label}: ${letter.subject}` }
  return {
    ...command,
    values: { ...command.values, ...(asksDecisionMeans ? { 'settlement.decisionMeans': way } : {}) },
    details: {
      ...command.details,
      ...(asksMeans ? { means: way } : {}),
      ...(command.act === contactAct ? told : {})
    }
  }
}
