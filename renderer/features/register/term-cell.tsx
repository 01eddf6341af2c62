import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import type { RegisterRow } from './register-row.ts'

/** The running term that is due first, or else which terms were missed. */
export function TermCell({ row, policy }: { readonly row: RegisterRow; readonly policy: Policy }) {
  const { nextTerm, missed } = row
  if (nextTerm === null) return <Missed missed={missed} />
  const label = policy.terms.find(({ id }) => id === nextTerm.id)?.label ?? nextTerm.id
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
      {missed !== '' && <LateMark missed={missed} />}
      <Typography component="span" variant="body2" noWrap>
        <TimeLeft term={nextTerm} policy={policy} />
        {` · ${label}`}
      </Typography>
    </Box>
  )
}

function Missed({ missed }: { readonly missed: string }) {
  const { t } = useTranslation()
  if (missed === '') return null
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0, color: 'tokens.danger' }}>
      <ErrorOutlined fontSize="small" aria-hidden />
      <Typography component="span" variant="body2" noWrap>
        {t('register:late', { terms: missed })}
      </Typography>
    </Box>
  )
}

function LateMark({ missed }: { readonly missed: string }) {
  const { t } = useTranslation()
  return (
    <ErrorOutlined
      fontSize="small"
      sx={{ color: 'tokens.danger' }}
      titleAccess={t('register:late', { terms: missed })}
    />
  )
}
