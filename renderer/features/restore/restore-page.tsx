import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RestoredOffice, RestoreState } from '../../../shared/contract/restore.ts'
import { useRestoreState } from '../../api/queries.ts'
import { useSend } from '../../api/use-call.ts'
import { FrontSheet } from '../../ui/front-sheet.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { WorkingState } from '../../ui/working-state.tsx'
import { BackupChoice } from './backup-choice.tsx'
import { ChooseFolder } from './choose-folder.tsx'
import { OpenSource } from './open-source.tsx'
import { Restored } from './restored.tsx'

/** An office put back, and where it came from. */
interface Outcome {
  readonly restored: RestoredOffice
  readonly kind: NonNullable<RestoreState['source']>['kind']
}

/** How often it is asked whether a restore that this page did not begin has ended. */
const everyMs = 1_000

/** Looks again until a restore has ended that goes on from before the window was loaded anew. */
function useEndOf(isRunning: boolean, look: () => void): void {
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [isRunning, look])
}

/** Putting an office back while nobody is logged in: where it comes from, by whom, which backup, and what came of it. */
export function RestorePage({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation()
  const { data: state, refusals, retry } = useRestoreState()
  const starting = useSend('restore.start')
  useEndOf(state?.isRunning === true && !starting.isSending, retry)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (outcome !== null) {
    return (
      <FrontSheet title={t(`restore:done.${outcome.kind}`)} intro="">
        <Restored {...outcome} onLeave={onLeave} />
      </FrontSheet>
    )
  }
  if (state === undefined) return refusals.length > 0 ? <RefusalList refusals={refusals} /> : <LoadingState />
  const { source, isRunning } = state
  return (
    <FrontSheet title={t('restore:title')} intro={t('restore:intro')}>
      {starting.isSending || isRunning ? (
        <WorkingState kind="restoring" />
      ) : (
        <Stack spacing={3}>
          <ChooseFolder source={source} />
          {source !== null && !source.isOpen && <OpenSource key={source.folder} source={source} />}
          {source?.isOpen && (
            <BackupChoice
              source={source}
              refusals={starting.refusals}
              onRestore={async (order) => {
                const result = await starting.send(order)
                if (result.ok) setOutcome({ restored: result.value, kind: source.kind })
              }}
            />
          )}
          <div>
            <Button onClick={onLeave}>{t('restore:back')}</Button>
          </div>
        </Stack>
      )}
    </FrontSheet>
  )
}
