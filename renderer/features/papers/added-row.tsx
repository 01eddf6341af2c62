import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import ClearOutlined from '@mui/icons-material/ClearOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { MailSaid } from './mail-said.ts'
import type { AddedFile } from './use-adding.ts'

interface Props {
  readonly added: AddedFile
  /** What the file itself says, where that is kept with it. */
  readonly said?: MailSaid | undefined
  readonly onLeaveOut: (() => void) | undefined
}

/** A file that is to be added: its name and size, how far it is, and why it was not. */
export function AddedRow({ added: { file, state, part, refusals }, said, onLeaveOut }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const wordsOf = (mail: MailSaid | undefined): string[] =>
    mail === undefined
      ? []
      : [
          t(`options:directions.${mail.direction}`),
          mail.at === null ? t('papers:mail.momentBelow') : formatInstant(mail.at, language),
          ...(mail.text === '' ? [] : [mail.text])
        ]
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{file.name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[describeSize(file.size, language), ...wordsOf(said)].join(' · ')}
        </Typography>
        {state === 'sending' && (
          <LinearProgress
            variant="determinate"
            value={Math.round(100 * part)}
            aria-label={t('papers:adding', { name: file.name })}
          />
        )}
        {refusals
          .filter(({ field }) => field === undefined)
          .map((refusal) => (
            <Typography key={refusal.code} variant="body2" role="alert" sx={{ color: 'error.main' }}>
              {describeRefusal(t, refusal)}
            </Typography>
          ))}
      </Box>
      {state === 'added' && <CheckCircleOutlined titleAccess={t('papers:added')} sx={{ color: 'tokens.success' }} />}
      {state !== 'added' && onLeaveOut !== undefined && (
        <IconButton size="small" aria-label={t('papers:leaveOut', { name: file.name })} onClick={onLeaveOut}>
          <ClearOutlined fontSize="small" />
        </IconButton>
      )}
    </Box>
  )
}
