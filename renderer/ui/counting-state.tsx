import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callOffice } from '../api/client.ts'
import { LoadingState } from './loading-state.tsx'

/** From when on it is said how far it is, and how often that is asked. */
const [patienceMs, everyMs] = [1_000, 400]

interface Counted {
  readonly done: number
  readonly total: number
}

/** How far the counting has come; null until it takes long enough to wonder. */
function useProgress(): Counted | null {
  const [progress, setProgress] = useState<Counted | null>(null)
  useEffect(() => {
    let timer = setTimeout(ask, patienceMs)
    let isWanted = true
    async function ask(): Promise<void> {
      const answer = await callOffice('reports.progress', undefined)
      if (!isWanted) return
      if (answer.ok) setProgress(answer.value)
      timer = setTimeout(ask, everyMs)
    }
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [])
  return progress
}

/** Says that the whole register is being counted; when that takes over a second, how far it is, with a way to stop. */
export function CountingState() {
  const { t } = useTranslation()
  const progress = useProgress()
  const labelId = useId()
  if (progress === null) return <LoadingState />
  const { done, total } = progress
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', maxWidth: 480, py: 4 }}>
      <Typography id={labelId}>{t('common:counting', { done, total })}</Typography>
      <LinearProgress
        aria-labelledby={labelId}
        variant="determinate"
        value={total === 0 ? 0 : (100 * done) / total}
        sx={{ width: '100%' }}
      />
      <Button variant="outlined" onClick={() => void callOffice('reports.cancel', undefined)}>
        {t('common:stopCounting')}
      </Button>
    </Box>
  )
}
