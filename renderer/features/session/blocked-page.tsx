import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { FrontDoor } from './front-door.tsx'

/** Says why the data folder cannot be used, and lets the person try again. */
export function BlockedPage({ onRestore }: { readonly onRestore: () => void }) {
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
      <Stack direction="row" spacing={1} sx={{ mt: 3, justifyContent: 'space-between' }}>
        <Button variant="contained" onClick={retry}>
          {t('common:retry')}
        </Button>
        {state.mayRestore && <Button onClick={onRestore}>{t('restore:fromBackup')}</Button>}
      </Stack>
    </FrontDoor>
  )
}
