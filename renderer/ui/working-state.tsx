import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckProgress } from '../../shared/domain/office/check.ts'
import { callOffice } from '../api/client.ts'
import { LoadingState } from './loading-state.tsx'

/** From when on it is said how far it is, and how often that is asked. */
const [patienceMs, everyMs] = [1_000, 400]

interface Counted {
  readonly done: number
  readonly total: number
  /** Of work in several steps, which one. */
  readonly step?: CheckProgress['step']
}

/** Work that takes its time: how its state is asked, how it is given up, and the words for it. */
const kinds = {
  counting: {
    progress: 'reports.progress',
    cancel: 'reports.cancel',
    words: 'common:counting',
    stop: 'common:stopCounting'
  },
  destroying: {
    progress: 'destruction.progress',
    cancel: 'destruction.cancel',
    words: 'common:destroying',
    stop: 'common:stopDestroying'
  },
  backingUp: {
    progress: 'backup.progress',
    cancel: 'backup.cancel',
    words: 'common:backingUp',
    stop: 'common:stopBackingUp'
  },
  checking: {
    progress: 'health.progress',
    cancel: 'health.cancel',
    words: 'health:check.title',
    stop: 'health:check.stop'
  },
  restoring: {
    progress: 'restore.progress',
    cancel: 'restore.cancel',
    words: 'common:restoring',
    stop: 'common:stopRestoring'
  }
} as const

type Kind = keyof typeof kinds

/** How far the work has come; null until it takes long enough to wonder. */
function useProgress(kind: Kind): Counted | null {
  const [progress, setProgress] = useState<Counted | null>(null)
  useEffect(() => {
    let timer = setTimeout(() => void ask(), patienceMs)
    let isWanted = true
    async function ask(): Promise<void> {
      const answer = await callOffice(kinds[kind].progress, undefined)
      if (!isWanted) return
      if (answer.ok) setProgress(answer.value)
      timer = setTimeout(() => void ask(), everyMs)
    }
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [kind])
  return progress
}

/** Says that the whole register is being counted, dossiers destroyed, a backup made or put back, or all of it checked; when that takes over a second, how far it is, with a way to stop. */
export function WorkingState({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation()
  const progress = useProgress(kind)
  const labelId = useId()
  if (progress === null) return <LoadingState />
  const { done, total, step } = progress
  const words = step === undefined ? kinds[kind].words : (`health:step.${step}` as const)
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', maxWidth: 480, py: 4 }}>
      <Typography id={labelId}>{t(words, { done, total })}</Typography>
      <LinearProgress
        aria-labelledby={labelId}
        // How much there is of it is not known of every step.
        variant={step !== undefined && total === 0 ? 'indeterminate' : 'determinate'}
        value={total === 0 ? 0 : (100 * done) / total}
        sx={{ width: '100%' }}
      />
      <Button variant="outlined" onClick={() => void callOffice(kinds[kind].cancel, undefined)}>
        {t(kinds[kind].stop)}
      </Button>
    </Box>
  )
}
