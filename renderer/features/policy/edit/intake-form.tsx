import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { formFields } from '../../../../shared/domain/form/fields.ts'
import { fieldLabel } from '../../../../shared/i18n/describe.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import type { EditFormProps } from './edit-form.ts'
import { withChosen } from './pieces/choices.ts'
import { NumberBox } from './pieces/number-box.tsx'
import { OptionalPart } from './pieces/optional-part.tsx'
import { RuleRow } from './pieces/rule-row.tsx'
import { Tick } from './pieces/tick.tsx'
import { Ticks } from './pieces/ticks.tsx'

const typed = formFields.filter(({ kind }) => kind !== 'derived')

/** What happens when a complaint comes in, and while it is handled. */
export function IntakeForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { incompleteIntake, confirmation, headInformed, groupLetter } = policy
  return (
    <Stack spacing={1.5}>
      {(['classification', 'employeeInformed'] as const).map((part) => (
        <RuleRow
          key={part}
          id={part}
          of={t(`policy:part.${part}`)}
          policy={policy}
          clause={policy[part].clause}
          onClause={(clause) => onChange({ [part]: { ...policy[part], clause } })}
        >
          <Tick
            label={t(`policyForms:${part}`)}
            checked={policy[part].required}
            onChange={(required) => onChange({ [part]: { ...policy[part], required } })}
          />
        </RuleRow>
      ))}
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
      <OptionalPart part="confirmation" {...props}>
        {confirmation && (
          <Tick
            label={t('policyForms:confirmationWritten')}
            checked={confirmation.written}
            onChange={(written) => onChange({ confirmation: { ...confirmation, written } })}
          />
        )}
      </OptionalPart>
      <OptionalPart part="headInformed" {...props} disabled={!headInformed && policy.gravities.length === 0}>
        {headInformed && (
          <ChoiceBox
            id="hoofd-rol"
            label={t('policyForms:headRole')}
            value={headInformed.role ?? ''}
            width={260}
            options={[
              { id: '', label: t('policyForms:headAnyone') },
              ...withChosen(policy.roles, headInformed.role ?? '').map(({ id, label }) => ({ id, label }))
            ]}
            onChange={(role) => {
              const { role: _before, ...rest } = headInformed
              onChange({ headInformed: role === '' ? rest : { ...rest, role } })
            }}
          />
        )}
        {headInformed && (
          <ChoiceBox
            id="hoofd-ernst"
            label={t('policyForms:fromGravity')}
            value={headInformed.gravity}
            width={260}
            options={withChosen(policy.gravities, headInformed.gravity).map(({ id, label }) => ({ id, label }))}
            onChange={(gravity) => onChange({ headInformed: { ...headInformed, gravity } })}
          />
        )}
      </OptionalPart>
      <OptionalPart part="groupLetter" {...props}>
        {groupLetter && (
          <NumberBox
            id="groep-vanaf"
            label={t('policyForms:groupFrom')}
            value={groupLetter.from}
            onChange={(from) => onChange({ groupLetter: { ...groupLetter, from } })}
          />
        )}
      </OptionalPart>
    </Stack>
  )
}
