import Alert from '@mui/material/Alert'
import Snackbar from '@mui/material/Snackbar'
import { useTranslation } from 'react-i18next'
import { useMailDrop } from './use-mail-drop.ts'

/** Takes what is dropped on the window, and says so when it is something that cannot be used here. */
export function DropNotice() {
  const { t } = useTranslation()
  const { isOther, seen } = useMailDrop()
  return (
    <Snackbar open={isOther} anchorOrigin={{ vertical: 'top', horizontal: 'center' }}>
      <Alert severity="warning" onClose={seen} closeText={t('shell:close')} sx={{ maxWidth: 560 }}>
        {t('shell:notMail')}
      </Alert>
    </Snackbar>
  )
}
