import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import HistoryOutlined from '@mui/icons-material/HistoryOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import type { RegisterRow } from './register-row.ts'

/** The running term that is due first, with a mark for what is or was late; or else what is or was late. */
export function TermCell({ row, policy }: { readonly row: RegisterRow; readonly policy: Policy }) {
  const { t } = useTranslation()
  const { nextTerm, overdue, wasLate } = row
  const isLate = overdue !== ''
  const said = isLate
    ? t('register:overdue', { terms: overdue })
    : wasLate === ''
      ? ''
      : t('register:wasLate', { terms: wasLate })
  if (nextTerm === null && said === '') return null
  const Icon = isLate ? ErrorOutlined : HistoryOutlined
  const colour = isLate ? 'tokens.danger' : 'text.secondary'
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
      {said !== '' && (
        <Icon fontSize="small" sx={{ color: colour }} {...(nextTerm === null ? {} : { titleAccess: said })} />
      )}
      {nextTerm === null ? (
        <Typography component="span" variant="body2" noWrap sx={{ color: colour }}>
          {said}
        </Typography>
      ) : (
        <Typography component="span" variant="body2" sx={{ minWidth: 0, whiteSpace: 'normal', lineHeight: 1.4 }}>
          <TimeLeft term={nextTerm} policy={policy} />
          <br />
          {policy.terms.find(({ id }) => id === nextTerm.id)?.label ?? nextTerm.id}
        </Typography>
      )}
    </Box>
  )
}
