import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { lettersAfter } from '../../../shared/domain/letters/occasion.ts'
import type { Shown } from './shown.ts'
import { type LetterAtHand, useLetters } from './use-letters.ts'

/** The letters that go with what was just done, as far as they can be made. */
export function useOfferedLetters(view: DossierView, done: ActId | null): LetterAtHand[] {
  const letters = useLetters(view)
  const after = new Set(done === null ? [] : lettersAfter(done, view.policy).map(({ id }) => id))
  return letters.filter(({ letter, obstacles }) => after.has(letter.id) && obstacles.length === 0)
}

interface Props {
  readonly letters: readonly LetterAtHand[]
  readonly onShow: (shown: Shown) => void
}

/** A button for each letter. */
export function LetterOffer({ letters, onShow }: Props) {
  const { t } = useTranslation()
  return letters.map(({ letter, shown }) => (
    <Button key={letter.id} variant="outlined" onClick={() => onShow(shown)}>
      {letters.length === 1 ? t('dossier:letters.view') : t('dossier:letters.viewOne', { label: letter.label })}
    </Button>
  ))
}
