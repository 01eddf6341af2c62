import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import { LetterRow } from './letter-row.tsx'
import type { Shown } from './shown.ts'
import { type LetterAtHand, useLetters } from './use-letters.ts'

interface Props {
  readonly view: DossierView
  readonly onWrite: (letter: string) => void
  readonly onShow: (shown: Shown) => void
}

/** Whether a letter has something to show: it can be written, or it was begun or sent. */
function isInSight({ obstacles, draftedAt, sent }: LetterAtHand): boolean {
  return obstacles.length === 0 || draftedAt !== null || sent.length > 0
}

/** The letters of the dossier's regulation; one that cannot be written now says why. */
export function LettersPanel(props: Props) {
  const { t } = useTranslation()
  const letters = useLetters(props.view)
  const inSight = letters.filter(isInSight)
  const notYet = letters.filter((letter) => !isInSight(letter))
  const rows = (shown: readonly LetterAtHand[]) => (
    <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {shown.map((atHand) => (
        <LetterRow key={atHand.letter.id} {...props} atHand={atHand} />
      ))}
    </Stack>
  )
  if (letters.length === 0) return null
  return (
    <Section
      title={t('dossier:letters.title')}
      description={t(inSight.length === 0 ? 'dossier:letters.none' : 'dossier:letters.intro')}
    >
      {inSight.length > 0 && rows(inSight)}
      {notYet.length > 0 && (
        <Box sx={{ mt: inSight.length > 0 ? 2 : 0 }}>
          <Fold label={t('dossier:letters.notYet', { count: notYet.length })}>{rows(notYet)}</Fold>
        </Box>
      )}
    </Section>
  )
}
