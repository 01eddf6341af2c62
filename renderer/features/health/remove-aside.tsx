import { useTranslation } from 'react-i18next'
import type { AsideThing } from '../../../shared/contract/health.ts'
import { describeSize } from '../../../shared/i18n/describe-size.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { numbersIn } from './numbers-in.ts'

interface Props {
  readonly thing: AsideThing
  /** What it is, in words. */
  readonly what: string
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Asks whether something that was set aside may go for good, and says what is lost with it. */
export function RemoveAside({ thing, what, onClose, onRemoved }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { send, isSending, refusals } = useSend('health.removeAside')
  const { name, bytes, isOffice, dossiers, drafts, only } = thing

  async function remove(): Promise<void> {
    const removed = await send({ name })
    if (removed.ok) onRemoved()
  }

  return (
    <ConfirmDialog
      open
      danger
      isBusy={isSending}
      title={t('health:aside.ask')}
      text={
        <>
          <p>{t('health:aside.what', { what, size: describeSize(bytes, language) })}</p>
          {isOffice && dossiers.length > 0 && <p>{t('health:aside.ofOffice')}</p>}
          {only.length > 0 && <p>{t('health:aside.only', { count: only.length, numbers: numbersIn(only) })}</p>}
          {drafts > 0 && <p>{t('health:aside.ofDrafts')}</p>}
        </>
      }
      confirm={t('health:aside.confirm')}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <RefusalList refusals={refusals} title={t('health:aside.refused')} />
    </ConfirmDialog>
  )
}
