import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clausesOf } from '../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../shared/domain/policy/policy.ts'

interface Props {
  readonly policy: Policy
  /** What a screen says under a clause. */
  readonly more?: (clause: string) => ReactNode
}

/** All provisions of a regulation, to read. */
export function ClauseList({ policy, more }: Props) {
  const { t } = useTranslation()
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content 1fr',
        columnGap: 2.5,
        rowGap: more === undefined ? 1.5 : 3,
        m: 0
      }}
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
            {more?.(id)}
          </Box>
        </Fragment>
      ))}
    </Box>
  )
}
