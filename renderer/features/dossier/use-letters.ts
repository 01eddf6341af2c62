import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import { letterIn, type LetterWay } from '../../../shared/domain/letters/kept-letter.ts'
import { lettersUnder } from '../../../shared/domain/letters/own-letter.ts'
import type { Letter } from '../../../shared/domain/policy/policy.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { letterObstacles } from '../../../shared/papers/letters/obstacles.ts'
import { actOfLetter } from '../../../shared/papers/letters/written-letter.ts'
import type { Refusal } from '../../../shared/result.ts'
import { useDrafts, useOffice } from '../../api/queries.ts'
import { letterDraftId } from './letter/letter-draft.ts'

/** A letter as it was sent, by its place in the dossier. */
export interface SentLetter {
  readonly seq: number
  readonly at: Instant
  readonly way: LetterWay
}

/** A letter of the dossier's regulation: why it cannot be written now, when it was begun, and when it was sent. */
export interface LetterAtHand {
  readonly letter: Letter
  readonly obstacles: readonly Refusal[]
  /** When what was written of it was last kept; null when nothing is written. */
  readonly draftedAt: Instant | null
  readonly sent: readonly SentLetter[]
}

function sentIn({ events }: DossierView, id: string): SentLetter[] {
  return standingEvents(events).flatMap((event) => {
    const kept = letterIn(event)
    return kept?.letter.id === id ? [{ seq: event.seq, at: event.at, way: kept.way }] : []
  })
}

/** The letters that the dossier's regulation knows; none while the office is being fetched. */
export function useLetters(view: DossierView): LetterAtHand[] {
  const office = useOffice().data?.office
  const drafts = useDrafts().data ?? []
  if (office === undefined) return []
  const dossier = { ...view, office }
  return lettersUnder(view.policy).map((letter) => {
    const act = actOfLetter(letter, dossier)
    const reasons = view.acts.find((offered) => offered.act === act)?.reasons ?? [
      { code: 'act.notInYourRole' as const }
    ]
    const ofLetter = letterObstacles(letter, dossier)
    const draft = drafts.find(({ id }) => id === letterDraftId(view.state.number, letter.id))
    return {
      letter,
      obstacles: ofLetter.length > 0 ? ofLetter : reasons,
      draftedAt: draft?.savedAt ?? null,
      sent: sentIn(view, letter.id)
    }
  })
}
