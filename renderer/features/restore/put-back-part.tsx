import Typography from '@mui/material/Typography'
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { useBackups } from '../../api/queries.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { PutBackOne } from './put-back-one.tsx'

/** Putting back from a backup while somebody is at work: one dossier, or the way to the whole office. */
export function PutBackPart() {
  const { t } = useTranslation()
  const { data, refusals, isLoading } = useBackups()
  const backups = (data ?? []).filter(({ problem }) => problem === null)
  return (
    <Section title={t('restore:part')} description={t('restore:part.intro')}>
      {refusals.map((refusal) => (
        // A stick that is out is no alarm here: it is said where a backup is made.
        <Typography key={refusal.code}>{describeRefusal(t, refusal)}</Typography>
      ))}
      {isLoading && <LoadingState />}
      {data !== undefined && backups.length === 0 && <Typography>{t('restore:part.none')}</Typography>}
      {backups.length > 0 && (
        <>
          <PutBackOne backups={backups} />
          <PutBackAll />
        </>
      )}
    </Section>
  )
}

function PutBackAll() {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const beginning = useSend('restore.begin')
  return (
    <Box sx={{ mt: 3 }}>
      <Typography sx={{ mb: 1.5 }}>{t('restore:all.text')}</Typography>
      <RefusalList refusals={beginning.refusals} title={t('restore:notDone')} />
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {t('restore:all')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('restore:all.sure')}
        text={<Typography>{t('restore:all.sure.text')}</Typography>}
        confirm={t('restore:all.confirm')}
        isBusy={beginning.isSending}
        onConfirm={() => void beginning.send(undefined).then(() => setAsking(false))}
        onCancel={() => setAsking(false)}
      />
    </Box>
  )
}
