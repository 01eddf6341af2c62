import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** Says which dossiers are damaged, that the others are not, and what to do. Renders nothing when all are sound. */
export function DamagedNotice({ numbers }: { readonly numbers: readonly string[] }) {
  const { t } = useTranslation()
  if (numbers.length === 0) return null
  return (
    <Alert
      severity="warning"
      sx={{ mb: 3, bgcolor: 'tokens.warningTint', color: 'text.primary' }}
      action={
        <Button component={Link} to="/register" color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }}>
          {t('today:damaged.show')}
        </Button>
      }
    >
      <AlertTitle>
        {t('today:damaged.title', { count: numbers.length })}: {numbers.join(', ')}
      </AlertTitle>
      <Typography variant="body2">{t('today:damaged.text')}</Typography>
    </Alert>
  )
}
