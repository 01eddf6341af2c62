import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { actBehind, contactAct } from '../../../shared/domain/letters/occasion.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { type LetterAtHand, useLetters } from './use-letters.ts'

/** The letters that go with what was just done and were not sent with it, as far as they can be written. */
export function useOfferedLetters(view: DossierView, done: ActId | null): LetterAtHand[] {
  const last = view.events.at(-1)?.seq
  return useLetters(view).filter(
    ({ letter, obstacles, sent }) =>
      done !== contactAct &&
      actBehind(letter.occasion, view.policy) === done &&
      obstacles.length === 0 &&
      !sent.some(({ seq }) => seq === last)
  )
}

interface Props {
  readonly letters: readonly LetterAtHand[]
  readonly onWrite: (letter: string) => void
}

/** A button for each letter. */
export function LetterOffer({ letters, onWrite }: Props) {
  const { t } = useTranslation()
  return letters.map(({ letter: { id, label } }) => (
    <Button key={id} variant="outlined" onClick={() => onWrite(id)}>
      {letters.length === 1 ? t('dossier:letters.write') : t('dossier:letters.writeOne', { label })}
    </Button>
  ))
}
