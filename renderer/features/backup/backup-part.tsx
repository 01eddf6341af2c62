import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupRecord } from '../../../shared/domain/office/backup.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { useBackup } from '../../api/queries.ts'
import { useSend } from '../../api/use-call.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { WorkingState } from '../../ui/working-state.tsx'
import { PutBackPart } from '../restore/index.ts'
import { BackupPlan } from './backup-plan.tsx'
import { LastBackup } from './last-backup.tsx'

/** The office's backups: the last good one, making one now, where they go and when. */
export function BackupPart() {
  const { data, refusals, isLoading } = useBackup()
  if (data !== undefined) return <Shown record={data} />
  return isLoading ? <LoadingState /> : <RefusalList refusals={refusals} />
}

function Shown({ record }: { readonly record: BackupRecord }) {
  const { t } = useTranslation()
  const choosing = useSend('backup.chooseFolder')
  const making = useSend('backup.make')
  const [made, setMade] = useState<number | null>(null)
  const { settings, last } = record

  async function make(): Promise<void> {
    setMade(null)
    const answer = await making.send(undefined)
    if (answer.ok) setMade(answer.value.dossiers)
  }

  return (
    <>
      <Section title={t('backup:title')} description={t('backup:intro')}>
        <RefusalList refusals={choosing.refusals} title={t('backup:notChanged')} />
        <RefusalList refusals={making.refusals} title={t('backup:notMade')} />
        {made !== null && (
          <Alert severity="success" role="status" sx={{ mb: 2 }}>
            {t('backup:made', { count: made })}
          </Alert>
        )}
        {making.refusals.length === 0 && <Failed failed={record.failed} />}
        {last === null ? <Typography>{t('backup:none')}</Typography> : <LastBackup last={last} />}
        <Box sx={{ mt: 2.5 }}>
          <Typography sx={{ fontWeight: 500 }}>{t('backup:folder')}</Typography>
          <Typography sx={{ overflowWrap: 'anywhere', userSelect: 'text' }}>
            {settings.folder ?? t('backup:folder.none')}
          </Typography>
        </Box>
        {making.isSending ? (
          <WorkingState kind="backingUp" />
        ) : (
          <Stack direction="row" spacing={1.5} useFlexGap sx={{ mt: 2, flexWrap: 'wrap' }}>
            {settings.folder !== null && (
              <Button variant="contained" onClick={() => void make()}>
                {t('backup:make')}
              </Button>
            )}
            <Button
              variant={settings.folder === null ? 'contained' : 'outlined'}
              disabled={choosing.isSending}
              onClick={() => void choosing.send(undefined)}
            >
              {t(settings.folder === null ? 'backup:folder.choose' : 'backup:folder.change')}
            </Button>
          </Stack>
        )}
      </Section>
      <BackupPlan settings={settings} />
      {settings.folder !== null && <PutBackPart />}
    </>
  )
}

function Failed({ failed }: Pick<BackupRecord, 'failed'>) {
  const { t } = useTranslation()
  if (failed === null) return null
  const { at, code, params } = failed
  return (
    <Alert severity="warning" sx={{ mb: 2, bgcolor: 'tokens.warningTint', color: 'text.primary' }}>
      <AlertTitle>{t('backup:failed', { at })}</AlertTitle>
      {describeRefusal(t, { code, params })}
    </Alert>
  )
}
