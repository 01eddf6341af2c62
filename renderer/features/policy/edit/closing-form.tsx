import Divider from '@mui/material/Divider'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import type { EditFormProps } from './edit-form.ts'
import { OptionalClausePicker } from './pieces/clause-picker.tsx'
import { Option } from './pieces/option.tsx'
import { RulePart } from './pieces/rule-part.tsx'
import { SignaturesForm } from './signatures-form.tsx'

/** What must be there before a dossier may close, and what reopening does. */
export function ClosingForm(props: EditFormProps) {
  const { t } = useTranslation()
  return (
    <Stack spacing={2.5} divider={<Divider />}>
      <RulePart part="closing.decision" of={t('policyForms:decision')} {...props} />
      <RulePart part="closing.satisfaction" of={t('policyForms:satisfaction')} {...props} />
      <SignaturesForm {...props} />
      <Reopening {...props} />
    </Stack>
  )
}

function Reopening(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { newTerms, clause: held } = policy.reopening
  return (
    <Stack direction="row" useFlexGap sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
      <Option path="reopening.newTerms" {...props} />
      <OptionalClausePicker
        id="heropenen-artikel"
        of={optionLabel(t, 'reopening.newTerms')}
        policy={policy}
        value={held}
        onChange={(clause) => onChange({ reopening: clause === undefined ? { newTerms } : { newTerms, clause } })}
      />
    </Stack>
  )
}
