import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { asideText } from '../../../shared/i18n/describe-aside.ts'

/** That a dossier was set aside, by whom, when and why, and what that means for the figures. */
export function AsideNotice({ state }: { readonly state: DossierState }) {
  const { t } = useTranslation()
  const said = asideText(t, state)
  if (said === null) return null
  const into = state.setAside?.into
  return (
    <Alert severity="info" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
      <AlertTitle>{said}</AlertTitle>
      {t('dossier:aside.notCounted')}
      {into !== undefined && (
        <>
          {' '}
          <Link component={RouterLink} to={`/dossiers/${into}`} color="inherit">
            {t('dossier:aside.to', { number: into })}
          </Link>
        </>
      )}
    </Alert>
  )
}
