import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useSend } from '../../api/use-call.ts'
import { RefusalList } from '../../ui/refusal-list.tsx'

/** Asks whether the PC's clock is right while it is in doubt; who reads on first keeps the question in sight. */
export function ClockQuestion() {
  const { t } = useTranslation()
  const [heading, text] = [useId(), useId()]
  const { data: state, retry } = useAppState()
  const mayConfirm = useMay('manageOffice')
  const [isAway, setIsAway] = useState(false)
  const [isWrong, setIsWrong] = useState(false)
  const sender = useSend('session.confirmClock')
  if (!state?.clock) return null
  const { doubt, last } = state.clock
  const said = t(`shell:clock.${doubt}`, { now: state.now, last })

  return (
    <>
      <Alert
        severity="warning"
        sx={{ mb: 2, bgcolor: 'tokens.warningTint', color: 'text.primary' }}
        action={
          <Button color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }} onClick={() => setIsAway(false)}>
            {t('shell:clock.look')}
          </Button>
        }
      >
        {said} {t('shell:clock.waits')}
      </Alert>
      <Dialog
        open={!isAway}
        onClose={() => setIsAway(true)}
        aria-labelledby={heading}
        aria-describedby={text}
        maxWidth="sm"
        fullWidth
      >
        <DialogTitle id={heading}>{t('shell:clock.title')}</DialogTitle>
        <DialogContent>
          <div id={text}>
            <p>{said}</p>
            <p>{isWrong || !mayConfirm ? t('shell:clock.how') : t('shell:clock.waits')}</p>
            {!mayConfirm && <p>{t('shell:clock.officer')}</p>}
          </div>
          <RefusalList refusals={sender.refusals} title={t('shell:clock.notConfirmed')} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={() => setIsAway(true)}>{t('shell:clock.later')}</Button>
          {mayConfirm && (
            <Button variant="outlined" disabled={sender.isSending} onClick={() => void sender.send(undefined)}>
              {t('shell:clock.right')}
            </Button>
          )}
          {isWrong || !mayConfirm ? (
            <Button variant="contained" onClick={retry}>
              {t('common:retry')}
            </Button>
          ) : (
            <Button variant="outlined" onClick={() => setIsWrong(true)}>
              {t('shell:clock.wrong')}
            </Button>
          )}
        </DialogActions>
      </Dialog>
    </>
  )
}
