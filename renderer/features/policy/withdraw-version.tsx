import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'

interface Props {
  /** A version that has not begun. */
  readonly policy: Policy
  /** The one that goes on when it is taken back. */
  readonly before: Policy
  readonly onDone: (version: number) => void
}

/** Takes back a version before its first day, after a question. */
export function WithdrawVersion({ policy: { version, effectiveFrom }, before, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [asks, setAsks] = useState(false)
  const withdrawing = useSend('policy.withdraw')

  async function withdraw(): Promise<void> {
    const answer = await withdrawing.send({ version })
    if (!answer.ok) return
    setAsks(false)
    onDone(version)
  }

  return (
    <>
      <Button size="small" color="error" onClick={() => setAsks(true)}>
        {t('policyVersions:withdraw', { version })}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('policyVersions:withdrawQuestion', { version })}
        text={t('policyVersions:withdrawText', {
          day: formatDay(effectiveFrom, language),
          before: t('policyVersions:named', { version: before.version })
        })}
        confirm={t('policyVersions:withdrawConfirm')}
        danger
        isBusy={withdrawing.isSending}
        onConfirm={() => void withdraw()}
        onCancel={() => setAsks(false)}
      >
        <RefusalList refusals={withdrawing.refusals} />
      </ConfirmDialog>
    </>
  )
}
