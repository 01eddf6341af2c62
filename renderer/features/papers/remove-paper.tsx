import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { TextBox } from '../../ui/text-box.tsx'
import type { PaperFacts } from './paper-facts.ts'

interface Props {
  readonly number: DossierNumber
  readonly paper: PaperFacts
  readonly onRemoved: () => void
  readonly onClose: () => void
}

/** Asks why a file goes, and whether it may: its content does not come back. */
export function RemovePaper({ number, paper, onRemoved, onClose }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [reason, setReason] = useState('')
  const { send, isSending, refusals } = useSend('papers.remove')

  async function remove(): Promise<void> {
    const removed = await send({ number, file: paper.id, reason })
    if (removed.ok) onRemoved()
  }

  return (
    <ConfirmDialog
      open
      danger
      title={t('papers:removeOne', { name: paper.name })}
      text={t('acts:removeFile.explain')}
      confirm={t('acts:removeFile')}
      isBusy={isSending || reason.trim() === ''}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <RefusalList refusals={refusals} title={t('acts:removeFile.refused')} />
      <TextBox
        id={id}
        label={t('details:reason')}
        value={reason}
        onChange={setReason}
        limit={limits.shortText}
        rows={2}
        required
        autoFocus
      />
    </ConfirmDialog>
  )
}
