import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { useToDestroy } from '../../api/queries.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { DestroyDialog } from './destroy-dialog.tsx'
import { RecordButton } from './record-button.tsx'
import { ToDestroyGrid } from './to-destroy-grid.tsx'

/** What was just destroyed. */
interface Gone {
  readonly at: Instant
  readonly count: number
  readonly isWhole: boolean
}

/** The dossiers that must go, now or in the coming months, and the button that destroys those that are chosen. */
export function ToDestroyPart() {
  const { t } = useTranslation()
  const { data: lines, refusals, isLoading, retry } = useToDestroy()
  const [chosen, choose] = useState<readonly DossierNumber[]>([])
  const [isAsking, ask] = useState(false)
  const [gone, setGone] = useState<Gone | null>(null)
  const ready = (lines ?? []).filter(({ standing }) => standing === 'ready')
  const marked = ready.filter(({ number }) => chosen.includes(number))
  return (
    <>
      <RefusalList refusals={refusals} title={t('retention:notRead')} />
      {refusals.length > 0 && <Button onClick={retry}>{t('common:retry')}</Button>}
      {gone !== null && (
        <Alert severity="success" role="status" sx={{ mb: 2 }} action={<RecordButton at={gone.at} />}>
          {t('retention:gone', { count: gone.count })} {!gone.isWhole && t('retention:restStays')}
        </Alert>
      )}
      {isLoading && <LoadingState />}
      {lines?.length === 0 && <EmptyState title={t('retention:none.title')} text={t('retention:none.text')} />}
      {lines !== undefined && lines.length > 0 && (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 2, mb: 1 }}>
            <Typography sx={{ flex: 1, minWidth: 220 }}>
              {ready.length === 0 ? t('retention:readyNone') : t('retention:ready', { count: ready.length })}
            </Typography>
            {ready.length > 0 && (
              <Button variant="contained" disabled={marked.length === 0} onClick={() => ask(true)}>
                {marked.length === 0 ? t('retention:destroyNone') : t('retention:destroy', { count: marked.length })}
              </Button>
            )}
          </Box>
          <ToDestroyGrid lines={lines} chosen={marked.map(({ number }) => number)} onChoose={choose} />
        </>
      )}
      {isAsking && (
        <DestroyDialog
          lines={marked}
          onGone={({ at, numbers, isWhole }) => {
            setGone({ at, count: numbers.length, isWhole })
            choose([])
            ask(false)
          }}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
