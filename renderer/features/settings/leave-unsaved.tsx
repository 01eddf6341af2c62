import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface Props {
  /** Whether something was changed and not saved. */
  readonly isUnsaved: boolean
  /** Saves it; answers whether that went well. */
  readonly onSave: () => Promise<boolean>
}

/** Asks what to do with what was changed and not saved, before another screen takes its place. */
export function LeaveUnsaved({ isUnsaved, onSave }: Props) {
  const { t } = useTranslation()
  const blocker = useBlocker(isUnsaved)
  if (blocker.state !== 'blocked') return null
  const save = async () => {
    if (await onSave()) blocker.proceed()
    else blocker.reset()
  }
  return (
    <ConfirmDialog
      open
      title={t('settings:unsaved.title')}
      text={t('settings:unsaved.text')}
      confirm={t('settings:unsaved.save')}
      cancel={t('settings:unsaved.stay')}
      onCancel={() => blocker.reset()}
      onConfirm={() => void save()}
    >
      <Button color="error" sx={{ mt: 2 }} onClick={() => blocker.proceed()}>
        {t('settings:unsaved.drop')}
      </Button>
    </ConfirmDialog>
  )
}
