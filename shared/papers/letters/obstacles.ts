import type { RefusalCode } from '../../refusal-codes.ts'
import { isComplaint } from '../../domain/form/kind.ts'
import { currentFacts } from '../../domain/dossier/state.ts'
import { textOf } from '../../domain/form/values.ts'
import type { Letter } from '../../domain/policy/policy.ts'
import { type Refusal, refusedWhen } from '../../result.ts'
import { blanksOf, isOptional } from '../../domain/letters/blanks.ts'
import { blankValue } from './blank-values.ts'
import type { LetterDossier } from './letter-dossier.ts'
import { neededBlanks } from '../../domain/letters/occasion.ts'

type Occasion = Letter['occasion']

const whenMissing: Readonly<Record<Occasion, RefusalCode>> = {
  confirmation: 'letter.notYet',
  delayNotice: 'letter.noDelayNotice',
  decision: 'letter.noPosition',
  referral: 'letter.noBody',
  headInformed: 'letter.notYet'
}

function isTooEarly(occasion: Occasion, { state, policy }: LetterDossier): boolean {
  return occasion === 'referral' && policy.closing.decision.required && currentFacts(state).decisionSent === undefined
}

function isNotGrave(occasion: Occasion, { state, policy }: LetterDossier): boolean {
  return occasion === 'headInformed' && textOf(state.values, 'classification.gravity') !== policy.headInformed?.gravity
}

/** Why a letter cannot be made from a dossier yet; empty when it can. */
export function letterObstacles({ occasion, clause }: Letter, dossier: LetterDossier): Refusal[] {
  const params = { clause }
  if (!isComplaint(dossier.state.values, dossier.policy)) return [{ code: 'letter.notAComplaint', params }]
  const isMissing = neededBlanks(occasion, dossier.policy).some((blank) => blankValue(dossier, blank) === '')
  return [
    ...refusedWhen(isMissing, whenMissing[occasion], { params }),
    ...refusedWhen(isTooEarly(occasion, dossier), 'letter.noDecision', { params }),
    ...refusedWhen(isNotGrave(occasion, dossier), 'head.notGrave', { params })
  ]
}

/** The blanks of a letter for which the dossier has nothing: they are printed as a line to write on. */
export function emptyBlanks(letter: Letter, dossier: LetterDossier): string[] {
  return blanksOf(letter).filter((name) => !isOptional(name) && blankValue(dossier, name) === '')
}
