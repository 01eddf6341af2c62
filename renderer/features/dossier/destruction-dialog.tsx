import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { destructionDay, isDestruction } from '../../../shared/domain/dossier/retention.ts'
import { useMayDestroy } from '../../api/session.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'
import { useLanguage } from '../../ui/use-language.ts'

interface Props {
  readonly view: DossierView
  readonly onClose: () => void
}

/** Tells what it means that a dossier should be destroyed, and what the office does about it. */
export function DestructionDialog({ view: { state, terms, policy }, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const heading = useId()
  const mayDestroy = useMayDestroy()
  const day = destructionDay(state, terms, policy)
  const clause = policy.terms.find(isDestruction)?.clause
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{t('dossier:destruction.title')}</DialogTitle>
      <DialogContent dividers>
        <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
          <Typography>
            {day === undefined
              ? t('dossier:form.destroyLater')
              : t('dossier:destruction.due', { day: formatDay(day, language) })}
          </Typography>
          <Typography>{t('dossier:destruction.notYet')}</Typography>
          <Typography>{t('dossier:destruction.until')}</Typography>
          {clause !== undefined && <ClauseChip clause={clause} policy={policy} />}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2 }}>
        {mayDestroy && (
          <Button component={Link} to="/bewaren">
            {t('retention:open')}
          </Button>
        )}
        <Button autoFocus onClick={onClose}>
          {t('common:close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
