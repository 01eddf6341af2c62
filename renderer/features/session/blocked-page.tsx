import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { FrontDoor } from './front-door.tsx'

/** Says why the data folder cannot be used, and lets the person try again. */
export function BlockedPage() {
  const { t } = useTranslation()
  const { data: state, retry } = useAppState()
  if (!state) return null
  return (
    <FrontDoor officeName={state.officeName} title={t('session:blocked.title')}>
      <RefusalList refusals={state.blocked} />
      <Typography>{t('session:blocked.safe')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2, overflowWrap: 'anywhere' }}>
        {t('session:blocked.folder', { folder: state.dataFolder })}
      </Typography>
      <Box sx={{ mt: 3 }}>
        <Button variant="contained" onClick={retry}>
          {t('common:retry')}
        </Button>
      </Box>
    </FrontDoor>
  )
}
