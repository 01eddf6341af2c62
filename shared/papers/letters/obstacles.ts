import type { EventType } from '../../domain/dossier/acts/acts.ts'
import { standingEvents } from '../../domain/dossier/standing.ts'
import { currentFacts } from '../../domain/dossier/state.ts'
import { isComplaint } from '../../domain/form/kind.ts'
import { textOf } from '../../domain/form/values.ts'
import { askedBy, fieldBehind, isLetterBlank } from '../../domain/letters/blanks.ts'
import { neededBlanks } from '../../domain/letters/occasion.ts'
import type { Letter, Policy } from '../../domain/policy/policy.ts'
import type { RefusalCode } from '../../refusal-codes.ts'
import { type Refusal, refusedWhen } from '../../result.ts'
import { blankValue } from './blank-values.ts'
import { type ByHand, letterPlaces, linesOf } from './by-hand.ts'
import type { LetterDossier } from './letter-dossier.ts'
import { type LetterPart, letterParts } from './letter-parts.ts'

/** Filled in in the office's regulation; a letter that cannot do without it is not written before (`needsBody`). */
const ofRegulation = 'onafhankelijke instantie'

/** A blank for which there is nothing yet, with where it is filled in. */
interface Open {
  readonly blank: string
  readonly field: string | undefined
}

function openAt(blank: string, place?: string): Open {
  return { blank, field: fieldBehind(blank) ?? place }
}

/** What a place still lacks: what the dossier has nothing for, or what was left between brackets by hand. */
function openIn({ place, missing }: LetterPart, byHand: string | undefined, policy: Policy): Open[] {
  if (byHand === undefined) return missing.map((blank) => openAt(askedBy(blank), place))
  const named = [...byHand.matchAll(/\[([^[\]]+)\]/g)].map(([, name = '']) => name)
  return named.filter((name) => isLetterBlank(policy, name)).map((blank) => ({ blank, field: place }))
}

type Occasion = Letter['occasion']

function needsBody(occasion: Occasion, dossier: LetterDossier): boolean {
  const isNeeded = neededBlanks(occasion, dossier.policy).includes(ofRegulation)
  return isNeeded && blankValue(dossier, ofRegulation) === ''
}

function isTooEarly(occasion: Occasion, { state, policy }: LetterDossier): boolean {
  return occasion === 'referral' && policy.closing.decision.required && currentFacts(state).decisionSent === undefined
}

function isNotGrave(occasion: Occasion, { state, policy }: LetterDossier): boolean {
  const isForGrave = occasion === 'headInformed' || occasion === 'toRelation'
  return isForGrave && textOf(state.values, 'classification.gravity') !== policy.headInformed?.gravity
}

/** What must be there before a letter can tell that it is done, and what is said without it. */
const after: Readonly<Partial<Record<Occasion, { readonly event: EventType; readonly without: RefusalCode }>>> = {
  calledBack: { event: 'calledBack', without: 'letter.notCalledBack' },
  rulingCarriedOut: { event: 'rulingRecorded', without: 'letter.noRuling' }
}

function nothingToFollow(occasion: Occasion, { events }: LetterDossier): Refusal[] {
  const first = after[occasion]
  if (first === undefined) return []
  return refusedWhen(!standingEvents(events).some(({ type }) => type === first.event), first.without)
}

/** Why a letter cannot be written in a dossier yet; empty when it can. */
export function letterObstacles({ occasion, clause }: Letter, dossier: LetterDossier): Refusal[] {
  const params = { clause }
  if (!isComplaint(dossier.state.values, dossier.policy)) return [{ code: 'letter.notAComplaint', params }]
  return [
    ...refusedWhen(needsBody(occasion, dossier), 'letter.noBody', { params }),
    ...refusedWhen(isTooEarly(occasion, dossier), 'letter.noDecision', { params }),
    ...refusedWhen(isNotGrave(occasion, dossier), 'head.notGrave', { params }),
    ...nothingToFollow(occasion, dossier)
  ]
}

/** What a letter still lacks before it can go, each with the field in which it is filled in (EW-6.4, GC-2.2b, GC-2.2c). */
export function missingIn(letter: Letter, dossier: LetterDossier, hand: ByHand): Refusal[] {
  const parts = letterParts(letter, dossier)
  const needed = neededBlanks(letter.occasion, dossier.policy)
  const absent = needed.filter((blank) => blankValue(dossier, blank) === '').map((blank) => openAt(blank))
  const open = parts.flatMap((part) => openIn(part, hand[part.place], dossier.policy))
  const blanks = new Map([...absent, ...open].map(({ blank, field }) => [blank, field]))
  if (needed.includes(ofRegulation)) blanks.delete(ofRegulation)
  const [addressee = '', subject = '', ...paragraphs] = parts.map(({ place, given }) => hand[place] ?? given)
  const isEmpty = subject.trim() === '' || paragraphs.every((text) => text.trim() === '')
  return [
    ...[...blanks].map(([blank, field]): Refusal => {
      return { code: 'letter.missing', params: { blank }, ...(field === undefined ? {} : { field }) }
    }),
    ...refusedWhen(linesOf(addressee).length === 0, 'letter.noAddressee', { field: letterPlaces.addressee }),
    ...refusedWhen(isEmpty, 'letter.noText', { field: letterPlaces.subject })
  ]
}
