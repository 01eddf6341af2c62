import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/dossier/acts/act.ts'
import { lettersAfter } from '../../../shared/domain/letters/occasion.ts'
import type { Shown } from './shown.ts'
import { useLetters } from './use-letters.ts'

interface Props {
  readonly view: DossierView
  readonly done: ActId | 'registered'
  readonly onShow: (shown: Shown) => void
}

/** The letters that go with what was just done. */
export function LetterOffer({ view, done, onShow }: Props) {
  const { t } = useTranslation()
  const letters = useLetters(view)
  if (done === 'registered') return null
  const after = new Set(lettersAfter(done, view.policy).map(({ id }) => id))
  const offered = letters.filter(({ letter, obstacles }) => after.has(letter.id) && obstacles.length === 0)
  return offered.map(({ letter, shown }) => (
    <Box key={letter.id} sx={{ mt: 1 }}>
      <Button size="small" variant="outlined" color="inherit" onClick={() => onShow(shown)}>
        {offered.length === 1 ? t('dossier:letters.view') : t('dossier:letters.viewOne', { label: letter.label })}
      </Button>
    </Box>
  ))
}
