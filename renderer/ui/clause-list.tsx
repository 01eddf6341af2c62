import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { clausesOf } from '../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'

/** All provisions of a regulation, to read. */
export function ClauseList({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2.5, rowGap: 1.5, m: 0 }}
    >
      {clausesOf(policy).map(({ id, title, summary, reconstructed }) => (
        <Fragment key={id}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {id}
          </Typography>
          <Box component="dd" sx={{ m: 0 }}>
            <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
            <Typography variant="body2">{summary}</Typography>
            {reconstructed && (
              <Typography variant="body2" sx={{ color: 'warning.main' }}>
                {t('shell:clauseReconstructed')}
              </Typography>
            )}
          </Box>
        </Fragment>
      ))}
    </Box>
  )
}
