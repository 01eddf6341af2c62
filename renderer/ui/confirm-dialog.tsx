import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly open: boolean
  /** A question: "Account van Anna uitzetten?" */
  readonly title: string
  /** What follows from it. */
  readonly text?: ReactNode
  /** The verb on the button: "Account uitzetten". */
  readonly confirm: string
  /** The verb on the other button, when "Annuleren" does not say it. */
  readonly cancel?: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly danger?: boolean
  readonly isBusy?: boolean
  /** Wider for what has more to show than a question. */
  readonly width?: 'xs' | 'sm'
  /** Fields or refusals that belong to the question. */
  readonly children?: ReactNode
}

/** Asks before something that is hard to undo; Escape and the first button keep things as they are. */
export function ConfirmDialog(props: Props) {
  const { t } = useTranslation()
  const [heading, text] = [useId(), useId()]
  return (
    <Dialog
      open={props.open}
      onClose={props.onCancel}
      aria-labelledby={heading}
      {...(props.text ? { 'aria-describedby': text } : {})}
      maxWidth={props.width ?? 'xs'}
      fullWidth
    >
      <DialogTitle id={heading}>{props.title}</DialogTitle>
      <DialogContent>
        {props.text && <div id={text}>{props.text}</div>}
        {props.children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onCancel}>{props.cancel ?? t('common:cancel')}</Button>
        <Button
          variant="contained"
          color={props.danger ? 'error' : 'primary'}
          onClick={props.onConfirm}
          disabled={props.isBusy ?? false}
        >
          {props.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
