import MailOutlined from '@mui/icons-material/MailOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { optionLabel } from '../../../shared/i18n/describe.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { letterLabel } from '../../ui/letter-label.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { Shown } from './shown.ts'
import type { LetterAtHand } from './use-letters.ts'

interface Props {
  readonly view: DossierView
  readonly atHand: LetterAtHand
  readonly onWrite: (letter: string) => void
  readonly onShow: (shown: Shown) => void
}

/** A letter of the regulation: to be written, or why not now; with what was begun of it and each time that it was sent. */
export function LetterRow({ view, atHand, onWrite, onShow }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { letter, obstacles, draftedAt, sent } = atHand
  const isPossible = obstacles.length === 0
  const label = letterLabel(t, letter)
  const reasonsId = `waarom-geen-${letter.id}`
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
        <Button
          size="small"
          startIcon={<MailOutlined />}
          variant={isPossible ? 'outlined' : 'text'}
          onClick={() => isPossible && onWrite(letter.id)}
          {...(isPossible ? {} : { 'aria-disabled': true, 'aria-describedby': reasonsId, disableRipple: true })}
          sx={{
            justifyContent: 'flex-start',
            textAlign: 'start',
            ...(isPossible ? {} : { color: 'text.secondary', cursor: 'default', px: 0 })
          }}
        >
          {label}
        </Button>
        {letter.clause !== '' && <ClauseChip clause={letter.clause} policy={view.policy} />}
      </Box>
      {draftedAt !== null && (
        <Typography variant="body2" sx={{ color: 'tokens.warning' }}>
          {t('letters:draft', { moment: formatInstant(draftedAt, language) })}
        </Typography>
      )}
      {!isPossible && (
        <Typography id={reasonsId} variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          {obstacles.map((obstacle) => (
            <div key={obstacle.code}>{describeRefusal(t, obstacle)}</div>
          ))}
        </Typography>
      )}
      {sent.map(({ seq, at, way }) => {
        const moment = formatInstant(at, language)
        return (
          <Box key={seq} sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}>
            <Typography variant="body2">
              {t('letters:sent', { moment, way: optionLabel(t, 'means', way, view.policy) })}
            </Typography>
            <Button
              size="small"
              aria-label={t('letters:viewSentOf', { label, moment })}
              onClick={() =>
                onShow({ request: { kind: 'letter', number: view.state.number, letter: letter.id, sent: seq } })
              }
            >
              {t('letters:viewSent')}
            </Button>
          </Box>
        )
      })}
    </Box>
  )
}
