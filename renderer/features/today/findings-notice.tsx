import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ToldFinding } from '../../../shared/contract/dossiers.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'

/** Where a new recovery key is made. */
const newKeyPath = '/instellingen?deel=accounts'

/** Says what in the data folder does not hold, one by one, until an officer has seen it. Renders nothing when all holds. */
export function FindingsNotice({ findings }: { readonly findings: readonly ToldFinding[] }) {
  const { t } = useTranslation()
  const sender = useSend('findings.seen')
  if (findings.length === 0) return null
  return (
    <Alert severity="warning" sx={{ mb: 3, bgcolor: 'tokens.warningTint', color: 'text.primary' }}>
      <AlertTitle>{t('today:findings.title', { count: findings.length })}</AlertTitle>
      <RefusalList refusals={sender.refusals} />
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {findings.map(({ subject, code, params }) => (
          <li key={`${code} ${subject}`}>
            <Typography variant="body2">{describeRefusal(t, { code, ...(params && { params }) })}</Typography>
            {code === 'vault.recoveryKeyUnseen' ? (
              <Button color="inherit" size="small" sx={{ ml: -0.625 }} component={Link} to={newKeyPath}>
                {t('today:findings.newKey')}
              </Button>
            ) : (
              <Button
                color="inherit"
                size="small"
                sx={{ ml: -0.625 }}
                disabled={sender.isSending}
                onClick={() => void sender.send({ subject, code })}
              >
                {t('today:findings.seen')}
              </Button>
            )}
          </li>
        ))}
      </Stack>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {t('today:findings.kept')}
      </Typography>
    </Alert>
  )
}
