import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { formFields } from '../../../../shared/domain/form/fields.ts'
import { fieldLabel } from '../../../../shared/i18n/describe.ts'
import type { EditFormProps } from './edit-form.ts'
import { OptionalPart } from './pieces/optional-part.tsx'
import { RulePart } from './pieces/rule-part.tsx'
import { Ticks } from './pieces/ticks.tsx'

const typed = formFields.filter(({ kind }) => kind !== 'derived')

/** What happens when a complaint comes in, and while it is handled. */
export function IntakeForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { incompleteIntake, headInformed } = policy
  return (
    <Stack spacing={1.5}>
      <RulePart part="classification" of={t('policy:part.classification')} {...props} />
      <RulePart part="employeeInformed" of={t('policy:part.employeeInformed')} {...props} />
      <OptionalPart part="incompleteIntake" {...props}>
        {incompleteIntake && (
          <Ticks
            label={t('policyForms:incompleteFields')}
            choices={typed.map(({ id }) => ({ id, label: fieldLabel(t, id, policy) }))}
            chosen={incompleteIntake.fields}
            onChange={(fields) => onChange({ incompleteIntake: { ...incompleteIntake, fields } })}
          />
        )}
      </OptionalPart>
      <OptionalPart part="confirmation" {...props} />
      <OptionalPart part="headInformed" {...props} disabled={!headInformed && policy.gravities.length === 0} />
      <OptionalPart part="groupLetter" {...props} />
    </Stack>
  )
}
