import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DestructionLine } from '../../../shared/domain/dossier/destruction.ts'
import type { ValueOf } from '../../api/client.ts'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { WorkingState } from '../../ui/working-state.tsx'

interface Props {
  readonly lines: readonly DestructionLine[]
  readonly onGone: (gone: ValueOf<'destruction.destroy'>) => void
  readonly onClose: () => void
}

/** The second look before dossiers go for good: which, on what ground, and what stays of them. */
export function DestroyDialog({ lines, onGone, onClose }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  const destroying = useSend('destruction.destroy')
  const [isChecked, check] = useState(false)
  // What was chosen stays in sight while it goes.
  const [shown] = useState(lines)
  const count = shown.length
  const close = (): void => {
    if (!destroying.isSending) onClose()
  }

  async function destroy(): Promise<void> {
    const answer = await destroying.send({ numbers: shown.map(({ number }) => number) })
    if (answer.ok) onGone(answer.value)
  }

  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{t('retention:sure.title', { count })}</DialogTitle>
      <DialogContent dividers>
        <RefusalList refusals={destroying.refusals} title={t('retention:sure.refused')} />
        <Typography sx={{ mb: 1 }}>{t('retention:sure.text', { count })}</Typography>
        <Typography sx={{ mb: 2 }}>{t('retention:sure.stays')}</Typography>
        <Box
          component="ul"
          tabIndex={0}
          aria-label={t('retention:sure.list')}
          sx={{ maxHeight: 240, overflow: 'auto', m: 0, mb: 2, pl: 2.5 }}
        >
          {shown.map(({ number, complainant, clause }) => (
            <li key={number}>
              {t('retention:sure.line', { number, name: complainant || t('common:nameless'), clause })}
            </li>
          ))}
        </Box>
        {destroying.isSending ? (
          <WorkingState kind="destroying" />
        ) : (
          <FormControlLabel
            control={<Checkbox checked={isChecked} onChange={(event) => check(event.target.checked)} />}
            label={t('retention:sure.checked', { count })}
          />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2 }}>
        <Button autoFocus onClick={close} disabled={destroying.isSending}>
          {t('common:cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          disabled={!isChecked || destroying.isSending}
          onClick={() => void destroy()}
        >
          {t('retention:sure.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
