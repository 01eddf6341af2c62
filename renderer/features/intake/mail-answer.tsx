import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../../shared/result.ts'
import type { MailFault, ReadMail } from '../../mail/mail.ts'
import { Fold } from '../../ui/fold.tsx'

interface Props {
  readonly answer: Result<ReadMail, MailFault>
  /** How many more e-mails came with it. */
  readonly others: number
  /** Whether the e-mail itself comes into the dossier. */
  readonly isKept: boolean
}

/** Says what was taken from an e-mail and what to look at, or why nothing was. */
export function MailAnswer({ answer, others, isKept }: Props) {
  const { t } = useTranslation()
  if (!answer.ok) return <Alert severity="error">{t(`intake:mail.fault.${answer.error}`)}</Alert>
  const { name, address, notes, quoted } = answer.value
  const from = [name, address].find((text) => text !== '') ?? t('intake:mail.unknownSender')
  const remarks = [
    ...notes.map((note) => t(`intake:mail.note.${note}`)),
    ...(others > 0 ? [t('intake:mail.others', { total: others + 1 })] : []),
    t(isKept ? 'intake:mail.kept' : 'intake:mail.notKept')
  ]
  return (
    <>
      <Alert severity={notes.length > 0 ? 'warning' : 'info'} role="status" sx={{ mb: 1 }}>
        {t('intake:mail.filled', { from })}
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </Box>
      </Alert>
      {quoted !== '' && (
        <Fold label={t('intake:mail.quoted')}>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {t('intake:mail.quotedNotFilled')}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {quoted}
          </Typography>
        </Fold>
      )}
    </>
  )
}
