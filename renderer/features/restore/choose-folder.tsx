import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { RestoreState } from '../../../shared/contract/restore.ts'
import { useSend } from '../../api/use-call.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'

/** Where the office comes from: a folder with backups, or a data folder. */
export function ChooseFolder({ source }: Pick<RestoreState, 'source'>) {
  const { t } = useTranslation()
  const choosing = useSend('restore.chooseFolder')
  return (
    <div>
      <RefusalList refusals={choosing.refusals} />
      {source === null ? (
        <Typography sx={{ mb: 2 }}>{t('restore:choose.text')}</Typography>
      ) : (
        <Box sx={{ mb: 2 }}>
          <Typography variant="h2">{t(`restore:found.${source.kind}`, { office: source.officeName })}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere', userSelect: 'text' }}>
            {source.folder}
          </Typography>
        </Box>
      )}
      <Button
        variant={source === null ? 'contained' : 'outlined'}
        disabled={choosing.isSending}
        onClick={() => void choosing.send(undefined)}
      >
        {t(source === null ? 'restore:choose' : 'restore:choose.other')}
      </Button>
      {choosing.isSending && <LoadingState label={t('restore:choose.looking')} />}
    </div>
  )
}
