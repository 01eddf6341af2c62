import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { termUnits, type TermRule } from '../../../../shared/domain/terms/rule.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { LengthFields } from '../../../ui/length-fields.tsx'
import { withItem, type EditFormProps } from './edit-form.ts'

const daysOff = ['keep', 'forward', 'backward'] as const

/** How long each term is, and what happens when its last day is no working day. */
export function TermsForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  return (
    <Stack spacing={3}>
      <Alert severity="info">{t('policy:terms.law')}</Alert>
      {policy.terms.map((term, index) => (
        <TermFields
          key={term.id}
          term={term}
          policy={policy}
          onChange={(change) => onChange({ terms: withItem(policy.terms, index, change) })}
        />
      ))}
    </Stack>
  )
}

interface TermProps {
  readonly term: TermRule
  readonly policy: EditFormProps['policy']
  readonly onChange: (change: Partial<TermRule>) => void
}

function TermFields({ term, policy, onChange }: TermProps) {
  const { t } = useTranslation()
  const id = `termijn-${term.id}`
  return (
    <Box role="group" aria-labelledby={`${id}-naam`}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', mb: 1 }}>
        <Typography id={`${id}-naam`} sx={{ fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}>
          {term.label}
        </Typography>
        <ClauseChip clause={term.clause} policy={policy} />
      </Stack>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'flex-start' }}>
        <LengthFields
          id={id}
          label={t('policy:terms.value')}
          value={term.length.value}
          unit={term.length.unit}
          units={termUnits}
          least={0}
          most={999}
          problem={t('policy:terms.valueWrong')}
          onChange={(length) => onChange({ length })}
        />
        <ChoiceBox
          id={`${id}-vrij`}
          label={t('policy:terms.onDayOff')}
          value={term.onDayOff}
          width={290}
          options={daysOff.map((choice) => ({ id: choice, label: t(`policy:value.onDayOff.${choice}`) }))}
          onChange={(onDayOff) => onChange({ onDayOff })}
        />
      </Stack>
    </Box>
  )
}
