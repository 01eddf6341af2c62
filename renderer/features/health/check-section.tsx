import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRecord } from '../../../shared/domain/office/check.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { useSend } from '../../api/use-call.ts'
import { Facts } from '../../ui/facts.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { Section } from '../../ui/section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { WorkingState } from '../../ui/working-state.tsx'

interface Props {
  readonly check: CheckRecord | null
  /** One is going on, also when it was begun before this was shown. */
  readonly isChecking: boolean
  readonly onChecked: () => void
}

/** The last check of all: when, by whom, with what result; and doing one now. */
export function CheckSection({ check, isChecking, onChecked }: Props) {
  const { t } = useTranslation()
  const { send, isSending, refusals } = useSend('health.check')
  const [done, setDone] = useState<CheckRecord | null>(null)

  async function start(): Promise<void> {
    setDone(null)
    const answer = await send(undefined)
    if (answer.ok) setDone(answer.value)
    onChecked()
  }

  return (
    <Section title={t('health:check.title')} description={t('health:check.intro')}>
      <RefusalList refusals={refusals} title={t('health:check.notDone')} />
      {done !== null && (
        <Alert severity={done.count === 0 ? 'success' : 'warning'} role="status" sx={{ mb: 2 }}>
          {done.count === 0 ? t('health:check.done') : t('health:check.doneFound', { count: done.count })}
        </Alert>
      )}
      {check === null ? <Typography>{t('health:check.never')}</Typography> : <LastCheck check={check} />}
      {isSending || isChecking ? (
        <WorkingState kind="checking" />
      ) : (
        <Button variant="contained" sx={{ mt: 2 }} onClick={() => void start()}>
          {t('health:check.start')}
        </Button>
      )}
    </Section>
  )
}

function LastCheck({ check }: { readonly check: CheckRecord }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { at, by, count, dossiers, events, bytes, unread } = check
  const size = describeSize(bytes, language)
  const facts = [
    { label: t('health:check.last'), value: t('health:check.by', { at, by }) },
    {
      label: t('health:check.result'),
      value: count === 0 ? t('health:check.fine') : t('health:check.found', { count })
    },
    {
      label: t('health:check.looked'),
      value: t('health:check.looked.text', { dossiers, events, size })
    }
  ]
  return (
    <>
      <Facts facts={facts} />
      {unread > 0 && (
        <Typography variant="body2" sx={{ mt: 1.5, color: 'text.secondary' }}>
          {t('health:check.unread', { count: unread })}
        </Typography>
      )}
    </>
  )
}
