import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import { IndependentBodyFields } from '../../../ui/independent-body-fields.tsx'
import type { EditFormProps } from './edit-form.ts'

/** The independent third party, and whether its ruling binds the office. */
export function BodyForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const body = policy.independentBody
  if (body === undefined) return <Typography>{t('policy:body.none')}</Typography>
  return (
    <Stack spacing={2}>
      <IndependentBodyFields
        policy={policy}
        body={body}
        onChange={(change) => onChange({ independentBody: { ...body, ...change } })}
      />
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <FormControlLabel
          label={t('policy:aspect.independentBody.binding')}
          control={
            <Checkbox
              size="small"
              checked={body.binding}
              onChange={({ target }) => onChange({ independentBody: { ...body, binding: target.checked } })}
            />
          }
        />
        <ClauseChip clause={body.clause} policy={policy} />
      </Stack>
    </Stack>
  )
}
