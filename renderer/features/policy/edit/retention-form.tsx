import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { destructionTermOf, withRetention } from '../../../../shared/domain/policy/office-choices.ts'
import { termUnits } from '../../../../shared/domain/terms/rule.ts'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { LengthFields } from '../../../ui/length-fields.tsx'
import type { EditFormProps } from './edit-form.ts'

/** How long a dossier is kept before it is destroyed. */
export function RetentionForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const term = destructionTermOf(policy)
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <Typography>{t(term ? 'policy:retention.intro' : 'policy:retention.choose')}</Typography>
      <LengthFields
        id="bewaartermijn"
        label={t('policy:retention.value')}
        value={term?.length.value ?? null}
        unit={term?.length.unit ?? 'years'}
        units={termUnits.filter((unit) => unit !== 'hours')}
        least={1}
        most={100}
        problem={t('policy:retention.valueWrong')}
        onChange={(length) => onChange(withRetention(policy, length))}
      />
      {term && <ClauseChip clause={term.clause} policy={policy} />}
    </Stack>
  )
}
