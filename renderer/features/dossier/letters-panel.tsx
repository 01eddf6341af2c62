import MailOutlined from '@mui/icons-material/MailOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import type { Shown } from './shown.ts'
import { type LetterAtHand, useLetters } from './use-letters.ts'

interface Props {
  readonly view: DossierView
  readonly onShow: (shown: Shown) => void
}

function LetterRow({ letter, obstacles, shown, view, onShow }: Props & LetterAtHand) {
  const { t } = useTranslation()
  const isPossible = obstacles.length === 0
  const reasonsId = `waarom-geen-${letter.id}`
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
        <Button
          size="small"
          startIcon={<MailOutlined />}
          variant={isPossible ? 'outlined' : 'text'}
          onClick={() => isPossible && onShow(shown)}
          {...(isPossible ? {} : { 'aria-disabled': true, 'aria-describedby': reasonsId, disableRipple: true })}
          sx={{
            justifyContent: 'flex-start',
            textAlign: 'start',
            ...(isPossible ? {} : { color: 'text.secondary', cursor: 'default', px: 0 })
          }}
        >
          {letter.label}
        </Button>
        <ClauseChip clause={letter.clause} policy={view.policy} />
      </Box>
      {!isPossible && (
        <Typography id={reasonsId} variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          {obstacles.map(({ code }) => (
            <div key={code}>{describeRefusal(t, { code })}</div>
          ))}
        </Typography>
      )}
    </Box>
  )
}

/** The letters of the dossier's regulation; one that cannot be made yet says why. */
export function LettersPanel({ view, onShow }: Props) {
  const { t } = useTranslation()
  const letters = useLetters(view)
  const possible = letters.filter(({ obstacles }) => obstacles.length === 0)
  const notYet = letters.filter(({ obstacles }) => obstacles.length > 0)
  const rows = (shown: readonly LetterAtHand[]) => (
    <Stack component="ul" spacing={1.25} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {shown.map((atHand) => (
        <LetterRow key={atHand.letter.id} {...atHand} view={view} onShow={onShow} />
      ))}
    </Stack>
  )
  if (letters.length === 0) return null
  return (
    <Section
      title={t('dossier:letters.title')}
      description={t(possible.length === 0 ? 'dossier:letters.none' : 'dossier:letters.intro')}
    >
      {possible.length > 0 && rows(possible)}
      {notYet.length > 0 && (
        <Box sx={{ mt: possible.length > 0 ? 2 : 0 }}>
          <Fold label={t('dossier:letters.notYet', { count: notYet.length })}>{rows(notYet)}</Fold>
        </Box>
      )}
    </Section>
  )
}
