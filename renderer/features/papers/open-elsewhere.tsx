import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { useSend } from '../../api/use-call.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import type { PaperFacts } from './paper-facts.ts'

interface Props {
  readonly number: DossierNumber
  readonly paper: PaperFacts
  readonly onOpened: () => void
  readonly onClose: () => void
}

const warnings = ['elsewhereLeaves', 'elsewhereGoes', 'elsewhereReadOnly'] as const

/** Says what it means that a copy of a file leaves the safe, before another program gets it (ADR 52). */
export function OpenElsewhere({ number, paper, onOpened, onClose }: Props) {
  const { t } = useTranslation()
  const { send, isSending, refusals } = useSend('papers.openElsewhere')

  async function open(): Promise<void> {
    const opened = await send({ number, file: paper.id })
    if (opened.ok) onOpened()
  }

  return (
    <ConfirmDialog
      open
      width="sm"
      title={t('papers:elsewhereAsk', { name: paper.name })}
      text={
        <Stack spacing={1.5}>
          {warnings.map((warning) => (
            <Typography key={warning}>{t(`papers:${warning}`)}</Typography>
          ))}
        </Stack>
      }
      confirm={t('papers:elsewhereOpen')}
      isBusy={isSending}
      onConfirm={() => void open()}
      onCancel={onClose}
    >
      <RefusalList refusals={refusals} title={t('papers:elsewhereNot')} />
    </ConfirmDialog>
  )
}
