import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import { useTranslation } from 'react-i18next'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { asideText } from '../../../shared/i18n/describe-aside.ts'

/** That a dossier was set aside, by whom, when and why, and what that means for the figures. */
export function AsideNotice({ state }: { readonly state: DossierState }) {
  const { t } = useTranslation()
  const said = asideText(t, state)
  if (said === null) return null
  return (
    <Alert severity="info" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
      <AlertTitle>{said}</AlertTitle>
      {t('dossier:aside.notCounted')}
    </Alert>
  )
}
