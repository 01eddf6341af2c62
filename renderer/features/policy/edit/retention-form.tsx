import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { destructionTermOf, withRetention } from '../../../../shared/domain/policy/office-choices.ts'
import { termUnits } from '../../../../shared/domain/terms/rule.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { LengthFields } from '../../../ui/length-fields.tsx'
import { withItem, type EditFormProps } from './edit-form.ts'
import { ClausePicker, OptionalClausePicker } from './pieces/clause-picker.tsx'
import { Option } from './pieces/option.tsx'

/** How long a dossier is kept before it is destroyed. */
export function RetentionForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { retention, terms } = policy
  const term = destructionTermOf(policy)
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <Typography>{t(term ? 'policy:retention.intro' : 'policy:retention.choose')}</Typography>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'flex-end', gap: 2 }}>
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
        {term && (
          <ClausePicker
            id="bewaartermijn-artikel"
            of={term.label}
            policy={policy}
            value={term.clause}
            onChange={(clause) => onChange({ terms: withItem(terms, terms.indexOf(term), { clause }) })}
          />
        )}
      </Stack>
      <Stack direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 2 }}>
        <Option path="retention.chosenByOffice" {...props} />
        <OptionalClausePicker
          id="bewaren-artikel"
          of={optionLabel(t, 'retention.chosenByOffice')}
          policy={policy}
          value={retention.clause}
          onChange={(clause) => {
            const { chosenByOffice } = retention
            onChange({ retention: clause === undefined ? { chosenByOffice } : { chosenByOffice, clause } })
          }}
        />
      </Stack>
    </Stack>
  )
}
