import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../shared/result.ts'
import { RefusalList } from '../ui/refusal-list.tsx'

interface Props {
  readonly refusals: readonly Refusal[]
  readonly onRetry: () => void
}

/** Shown when the app does not even answer in which state it is. */
export function OutOfReach({ refusals, onRetry }: Props) {
  const { t } = useTranslation()
  return (
    <Box component="main" sx={{ maxWidth: 520, mx: 'auto', mt: 10, px: 3 }}>
      <RefusalList refusals={refusals} title={t('shell:outOfReach')} />
      <Button variant="contained" sx={{ mt: 2 }} onClick={onRetry}>
        {t('common:retry')}
      </Button>
    </Box>
  )
}
