import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CheckTask } from '../../../shared/domain/office/check.ts'

/** Says that the last check of all found something, or that the last one was too long ago: that one is no more than a reminder. Renders nothing while all is well. */
export function CheckNotice({ task }: { readonly task: CheckTask | null }) {
  const { t } = useTranslation()
  if (task === null) return null
  const count = task.why === 'found' ? task.count : task.why === 'old' ? task.days : 0
  const severity = task.why === 'found' ? 'warning' : 'info'
  return (
    <Alert
      severity={severity}
      sx={{ mb: 3, bgcolor: `tokens.${severity}Tint`, color: 'text.primary' }}
      action={
        <Button
          component={Link}
          to="/instellingen?deel=data"
          color="inherit"
          size="small"
          sx={{ whiteSpace: 'nowrap' }}
        >
          {t('health:task.open')}
        </Button>
      }
    >
      <AlertTitle>{t(`health:task.${task.why}`, { count })}</AlertTitle>
      <Typography variant="body2">{t(`health:task.text.${task.why}`)}</Typography>
    </Alert>
  )
}
