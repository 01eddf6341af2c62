import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Link from '@mui/material/Link'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import type { Refusal } from '../../../shared/result.ts'
import { type ActRequest, requestFor } from './act-offers.ts'

interface Props {
  readonly open: boolean
  readonly blocked: DossierView['acts']
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
  readonly onClose: () => void
}

/** A reason why not; one about a field leads to where that field is filled in. */
function Reason({ reason, view, onAct }: Pick<Props, 'view' | 'onAct'> & { readonly reason: Refusal }) {
  const { t } = useTranslation()
  const words = describeRefusal(t, reason, { policy: view.policy })
  const request = reason.field === undefined ? null : requestFor(reason.field, view)
  if (request === null) return <div>{words}</div>
  return (
    <Link component="button" type="button" variant="body2" align="left" onClick={() => onAct(request)}>
      {words}
    </Link>
  )
}

/** What cannot be done now, each with what stands in its way. */
export function BlockedActs({ open, blocked, view, onAct, onClose }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading} scroll="paper">
      <DialogTitle id={heading}>{t('dossier:acts.blockedTitle')}</DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {blocked.map(({ act, reasons }) => (
            <li key={act}>
              <Typography sx={{ fontWeight: 600 }}>{t(`acts:${act}`)}</Typography>
              <Box sx={{ typography: 'body2', color: 'text.secondary', display: 'grid', gap: 0.25 }}>
                {reasons.map((reason) => (
                  <Reason key={JSON.stringify(reason)} reason={reason} view={view} onAct={onAct} />
                ))}
              </Box>
            </li>
          ))}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2 }}>
        <Button autoFocus onClick={onClose}>
          {t('common:close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
