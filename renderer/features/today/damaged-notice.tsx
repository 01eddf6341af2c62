import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '../../api/session.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** Says which dossiers are damaged, that the others are not, and what to do; to who sees only some, no more than concerns them. Renders nothing when all are sound. */
export function DamagedNotice({ numbers }: { readonly numbers: readonly DossierNumber[] }) {
  const { t } = useTranslation()
  const seesAll = useMay('viewAll')
  if (numbers.length === 0) return null
  return (
    <Alert
      severity="warning"
      sx={{ mb: 3, bgcolor: 'tokens.warningTint', color: 'text.primary' }}
      action={
        seesAll && (
          <Button component={Link} to="/register" color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }}>
            {t('today:damaged.show')}
          </Button>
        )
      }
    >
      <AlertTitle>
        {seesAll
          ? `${t('today:damaged.title', { count: numbers.length })}: ${numbers.join(', ')}`
          : t('today:damaged.ownTitle', { count: numbers.length })}
      </AlertTitle>
      <Typography variant="body2">{t(seesAll ? 'today:damaged.text' : 'today:damaged.ownText')}</Typography>
    </Alert>
  )
}
