import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormGroup } from '../../../shared/domain/form/field.ts'
import { narrowScreen } from '../../ui/sizes.ts'

/** The groups of the form that are filled in at intake. */
export type IntakeGroupId = Extract<FormGroup, 'registration' | 'complainant' | 'complaint' | 'classification'>

/** One group of the form with its number, name and question, or what is asked during a call. */
export function IntakeGroup(props: {
  readonly group: IntakeGroupId | 'talk'
  readonly number: number | null
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const headingId = `groep-${props.group}`
  return (
    <Paper component="section" variant="outlined" aria-labelledby={headingId} sx={{ p: 3 }}>
      <Typography id={headingId} variant="h2">
        {props.group === 'talk' ? t('intake:talk.title') : `${String(props.number)}. ${t(`groups:${props.group}`)}`}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2.5 }}>
        {t(`intake:group.${props.group}`)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
          columnGap: 3,
          rowGap: 2,
          [narrowScreen]: { gridTemplateColumns: 'minmax(0, 1fr)' }
        }}
      >
        {props.children}
      </Box>
    </Paper>
  )
}
