import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Bound } from '../../../shared/contract/dossiers.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { useBound } from '../../api/queries.ts'

function sayBound(t: Translate, { number, complainant, how }: Bound): string {
  const name = complainant || t('common:nameless')
  return t(how === 'merged' ? 'dossier:bound.merged' : 'dossier:bound.linkedOf', { number, name })
}

/** The dossiers that were merged into this one or have to do with it, each as a way to it. */
export function BoundNotice({ state: { number, links = [] } }: { readonly state: DossierState }) {
  const { t } = useTranslation()
  const bound = useBound(number).data ?? []
  const shown = [
    ...links.map((link) => ({ ...link, said: t('dossier:bound.linked', { number: link.number }) })),
    ...bound
      .filter((one) => one.how === 'merged' || !links.some((link) => link.number === one.number))
      .map((one) => ({ number: one.number, why: one.why, said: sayBound(t, one) }))
  ]
  if (shown.length === 0) return null
  return (
    <Box
      component="ul"
      aria-label={t('dossier:bound.label')}
      sx={{ listStyle: 'none', m: 0, mb: 2, p: 0, overflowWrap: 'anywhere' }}
    >
      {shown.map(({ number: other, why, said }) => (
        <li key={said}>
          <Link component={RouterLink} to={`/dossiers/${other}`}>
            {said}
          </Link>
          {`: ${why}`}
        </li>
      ))}
    </Box>
  )
}
