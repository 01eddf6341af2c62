import { currentFacts } from '../../domain/dossier/state.ts'
import { isComplaint } from '../../domain/form/kind.ts'
import { textOf } from '../../domain/form/values.ts'
import { askedBy, fieldBehind } from '../../domain/letters/blanks.ts'
import { neededBlanks } from '../../domain/letters/occasion.ts'
import type { Letter } from '../../domain/policy/policy.ts'
import { type Refusal, refusedWhen } from '../../result.ts'
import { blankValue } from './blank-values.ts'
import { type ByHand, letterPlaces, linesOf } from './by-hand.ts'
import type { LetterDossier } from './letter-dossier.ts'
import { letterParts } from './letter-parts.ts'

/** Needed of the office's regulation, and not of the dossier. */
const ofRegulation = 'onafhankelijke instantie'

type Occasion = Letter['occasion']

function needsBody(occasion: Occasion, dossier: LetterDossier): boolean {
  const isNeeded = neededBlanks(occasion, dossier.policy).includes(ofRegulation)
  return isNeeded && blankValue(dossier, ofRegulation) === ''
}

function isTooEarly(occasion: Occasion, { state, policy }: LetterDossier): boolean {
  return occasion === 'referral' && policy.closing.decision.required && currentFacts(state).decisionSent === undefined
}

function isNotGrave(occasion: Occasion, { state, policy }: LetterDossier): boolean {
  return occasion === 'headInformed' && textOf(state.values, 'classification.gravity') !== policy.headInformed?.gravity
}

/** Why a letter cannot be written in a dossier yet; empty when it can. */
export function letterObstacles({ occasion, clause }: Letter, dossier: LetterDossier): Refusal[] {
  const params = { clause }
  if (!isComplaint(dossier.state.values, dossier.policy)) return [{ code: 'letter.notAComplaint', params }]
  return [
    ...refusedWhen(needsBody(occasion, dossier), 'letter.noBody', { params }),
    ...refusedWhen(isTooEarly(occasion, dossier), 'letter.noDecision', { params }),
    ...refusedWhen(isNotGrave(occasion, dossier), 'head.notGrave', { params })
  ]
}

/** What a letter still lacks before it can go, each with the field in which it is filled in (EW-6.4, GC-2.2b, GC-2.2c). */
export function missingIn(letter: Letter, dossier: LetterDossier, hand: ByHand): Refusal[] {
  const parts = letterParts(letter, dossier)
  const open = parts.filter(({ place }) => hand[place] === undefined).flatMap(({ missing }) => missing.map(askedBy))
  const needed = neededBlanks(letter.occasion, dossier.policy).filter((blank) => blankValue(dossier, blank) === '')
  const blanks = [...new Set([...open, ...needed])].filter((blank) => blank !== ofRegulation)
  const [addressee = '', subject = '', ...paragraphs] = parts.map(({ place, given }) => hand[place] ?? given)
  const isEmpty = subject.trim() === '' || paragraphs.every((text) => text.trim() === '')
  return [
    ...blanks.map((blank): Refusal => {
      const field = fieldBehind(blank)
      return { code: 'letter.missing', params: { blank }, ...(field === undefined ? {} : { field }) }
    }),
    ...refusedWhen(linesOf(addressee).length === 0, 'letter.noAddressee', { field: letterPlaces.addressee }),
    ...refusedWhen(isEmpty, 'letter.noText', { field: letterPlaces.subject })
  ]
}
