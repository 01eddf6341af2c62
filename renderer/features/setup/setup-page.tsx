import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePolicies } from '../../api/queries.ts'
import { useSend } from '../../api/use-call.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { RecoveryKey } from '../settings/index.ts'
import { RefusedPolicies } from './refused-policies.tsx'
import { emptyEntry, toRequest, type SetupEntry } from './setup-entry.ts'
import { FrontSheet } from '../../ui/front-sheet.tsx'
import { SetupWizard } from './setup-wizard.tsx'

interface Props {
  readonly onDone: () => void
  /** There is an office already, to be put back. */
  readonly onRestore: () => void
}

/** First use: the office, its regulation, its calendar, the first account; and then the recovery key, once. */
export function SetupPage({ onDone, onRestore }: Props) {
  const { t } = useTranslation()
  const policies = usePolicies()
  const [typed, setTyped] = useState<SetupEntry>(emptyEntry)
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  // Reading everything again would end set-up before the key has been seen.
  const completing = useSend('setup.complete')
  if (recoveryKey !== null) {
    return (
      <FrontSheet title={t('setup:key.title')} intro={t('setup:key.intro')}>
        <RecoveryKey recoveryKey={recoveryKey} done={t('setup:key.done')} onDone={onDone} />
      </FrontSheet>
    )
  }
  if (!policies.data) {
    return policies.isLoading ? <LoadingState /> : <RefusalList refusals={policies.refusals} />
  }
  const { policies: usable, refused } = policies.data
  const [only] = usable
  const entry = typed.policy === '' && usable.length === 1 && only ? { ...typed, policy: only.id } : typed
  const complete = async () => {
    const result = await completing.send(toRequest(entry))
    if (result.ok) setRecoveryKey(result.value.recoveryKey)
  }
  return (
    <FrontSheet
      title={t('setup:title')}
      intro={t('setup:intro')}
      actions={
        <Button variant="outlined" onClick={onRestore}>
          {t('restore:have')}
        </Button>
      }
    >
      <RefusedPolicies refused={refused} />
      <SetupWizard
        policies={usable}
        entry={entry}
        onChange={(change) => setTyped({ ...entry, ...change })}
        onComplete={() => void complete()}
        isBusy={completing.isSending}
        refusals={completing.refusals}
      />
    </FrontSheet>
  )
}
