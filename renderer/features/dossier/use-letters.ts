import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { emptyBlanks, letterObstacles } from '../../../shared/papers/letters/obstacles.ts'
import type { Letter } from '../../../shared/domain/policy/policy.ts'
import type { Refusal } from '../../../shared/result.ts'
import { useOffice } from '../../api/queries.ts'
import type { Shown } from './shown.ts'

/** A letter of the dossier's regulation: how to look at it, or why it cannot be made yet. */
export interface LetterAtHand {
  readonly letter: Letter
  readonly obstacles: readonly Refusal[]
  readonly shown: Shown
}

/** The letters that the dossier's regulation knows; none while the office is being fetched. */
export function useLetters(view: DossierView): LetterAtHand[] {
  const { t } = useTranslation()
  const office = useOffice().data?.office
  if (office === undefined) return []
  const dossier = { ...view, office }
  return view.policy.letters.map((letter) => {
    const blanks = emptyBlanks(letter, dossier)
    const request = { kind: 'letter', number: view.state.number, letter: letter.id } as const
    const note = blanks.length === 0 ? {} : { note: t('dossier:letters.byHand', { blanks: blanks.join(', ') }) }
    return { letter, obstacles: letterObstacles(letter, dossier), shown: { request, ...note } }
  })
}
