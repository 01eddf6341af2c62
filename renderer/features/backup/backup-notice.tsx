import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { BackupTask } from '../../../shared/domain/office/backup.ts'

/** Says that there is no backup, or that the last good one is too old. Renders nothing while all is well. */
export function BackupNotice({ task }: { readonly task: BackupTask | null }) {
  const { t } = useTranslation()
  if (task === null) return null
  const count = task.why === 'old' ? task.days : 0
  return (
    <Alert
      severity="warning"
      sx={{ mb: 3, bgcolor: 'tokens.warningTint', color: 'text.primary' }}
      action={
        <Button
          component={Link}
          to="/instellingen?deel=backup"
          color="inherit"
          size="small"
          sx={{ whiteSpace: 'nowrap' }}
        >
          {t('backup:task.open')}
        </Button>
      }
    >
      <AlertTitle>{t(`backup:task.${task.why}`, { count })}</AlertTitle>
      <Typography variant="body2">{t(`backup:task.text.${task.why}`)}</Typography>
    </Alert>
  )
}
