import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { useBound } from '../../api/queries.ts'

/** The dossiers that were merged into this one, each as a way to it. */
export function BoundNotice({ number }: { readonly number: DossierNumber }) {
  const { t } = useTranslation()
  const bound = useBound(number).data ?? []
  if (bound.length === 0) return null
  return (
    <Box
      component="ul"
      aria-label={t('dossier:bound.label')}
      sx={{ listStyle: 'none', m: 0, mb: 2, p: 0, overflowWrap: 'anywhere' }}
    >
      {bound.map(({ number: other, complainant }) => (
        <li key={other}>
          <Link component={RouterLink} to={`/dossiers/${other}`}>
            {t('dossier:bound.merged', { number: other, name: complainant || t('common:nameless') })}
          </Link>
        </li>
      ))}
    </Box>
  )
}
