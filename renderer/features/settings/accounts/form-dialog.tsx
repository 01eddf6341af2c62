import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly title: string
  /** The verb on the button. */
  readonly submit: string
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly isSending: boolean
  readonly children: ReactNode
}

/** A few boxes in a dialog; Enter does what its button does. */
export function FormDialog({ title, submit, onSubmit, onClose, isSending, children }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="xs" fullWidth>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
        noValidate
      >
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 0.5 }}>
            {children}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isSending}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
