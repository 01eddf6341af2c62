import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { isOldVersion, type RegisterRow } from './register-row.ts'

/** What the dossier itself says more of, and may be recorded as lost for. */
const mayBeGivenUp: ReadonlySet<string> = new Set(['register.dossierMissing', 'register.damaged'])

interface Props {
  /** The damaged dossier, or null when there is none to tell about. */
  readonly row: RegisterRow | null
  readonly onClose: () => void
}

/** Says what is wrong with a damaged dossier and what to do. */
export function DamagedDialog({ row, onClose }: Props) {
  const { t } = useTranslation()
  const heading = useId()
  const isLost = row?.damage.some(({ code }) => mayBeGivenUp.has(code)) === true
  const isOld = row !== null && isOldVersion(row)
  return (
    <Dialog open={row !== null} onClose={onClose} aria-labelledby={heading} maxWidth="sm">
      <DialogTitle id={heading}>
        {t(isOld ? 'register:damaged.oldTitle' : 'register:damaged.title', { number: row?.number ?? '' })}
      </DialogTitle>
      <DialogContent>
        {row?.damage.map((refusal) => (
          <Typography key={refusal.code} sx={{ mb: 1.5 }}>
            {describeRefusal(t, refusal)}
          </Typography>
        ))}
        {!isOld && <Typography>{t('register:damaged.text')}</Typography>}
      </DialogContent>
      <DialogActions>
        {row !== null && (isOld || isLost) && (
          <Button component={Link} to={`/dossiers/${row.number}`}>
            {t('register:damaged.look')}
          </Button>
        )}
        <Button onClick={onClose} autoFocus>
          {t('common:close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
