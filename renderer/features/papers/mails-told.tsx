import Alert from '@mui/material/Alert'
import FormControlLabel from '@mui/material/FormControlLabel'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { MailsSaid } from './use-mails-said.ts'

interface Props {
  readonly mails: MailsSaid
  /** How many files there are. */
  readonly files: number
  /** Whether each e-mail speaks for itself. */
  readonly isOwn: boolean
  readonly onOwn: (isOwn: boolean) => void
}

/** Says what was read in the e-mails among some files; where there are more files, whether each e-mail speaks for itself. */
export function MailsTold({ mails: { isReading, said }, files, isOwn, onOwn }: Props) {
  const { t } = useTranslation()
  if (isReading) return <Typography role="status">{t('papers:mail.reading')}</Typography>
  const all = [...said.values()]
  if (all.length === 0) return null
  const lacks = all.some(({ at }) => at === null)
  return (
    <>
      <Alert severity={lacks ? 'warning' : 'info'} role="status">
        {files === 1
          ? t(lacks ? 'papers:mail.filledNoMoment' : 'papers:mail.filled')
          : [t('papers:mail.found', { count: all.length }), ...(lacks ? [t('papers:mail.noMoment')] : [])].join(' ')}
      </Alert>
      {files > 1 && (
        <FormControlLabel
          control={<Checkbox checked={isOwn} onChange={(_event, checked) => onOwn(checked)} />}
          label={t('papers:mail.own')}
        />
      )}
    </>
  )
}
