import Divider from '@mui/material/Divider'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { responsibles, type Policy } from '../../../../shared/domain/policy/policy.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import type { EditFormProps } from './edit-form.ts'
import { withChosen } from './pieces/choices.ts'
import { ItemList } from './pieces/item-list.tsx'
import { OptionalPart } from './pieces/optional-part.tsx'
import { RulePart } from './pieces/rule-part.tsx'
import { RuleRow } from './pieces/rule-row.tsx'

type Stage = Policy['stages'][number]

/** Who sees to what: the steps, the complete form, and how long silence may last. */
export function ResponsibilityForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  return (
    <Stack spacing={3} divider={<Divider />}>
      <ItemList
        id="stages"
        title={t('policyForms:list.stages')}
        one={t('policy:part.stages')}
        policy={policy}
        items={policy.stages}
        make={(item): Stage => ({ ...item, responsible: 'handler' })}
        onChange={(stages) => onChange({ stages })}
        extra={(stage, onItem) => (
          <ChoiceBox
            id={`stages-${stage.id}-wie`}
            label={t('policyForms:responsibleOf', { label: stage.label })}
            isLabelHidden
            value={stage.responsible}
            width={250}
            options={responsibles.map((who) => ({ id: who, label: t(`policy:value.responsible.${who}`) }))}
            onChange={(who) => onItem({ ...stage, responsible: who })}
          />
        )}
      />
      <Completeness {...props} />
      <RulePart part="handling" of={optionLabel(t, 'handling.involvedExcluded')} {...props} />
      <OptionalPart part="progress" {...props} />
    </Stack>
  )
}

function Completeness({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const { closing } = policy
  const { by, clause } = closing.completeness
  const set = (part: Partial<typeof closing.completeness>) =>
    onChange({ closing: { ...closing, completeness: { ...closing.completeness, ...part } } })
  // A role's id begins with a small letter, so this cannot be one.
  const receiver = '*receiver'
  const chosen = by.who === 'role' ? by.role : receiver
  const choices = [{ id: receiver, label: t('policy:value.who.receiver') }, ...policy.roles]
  return (
    <RuleRow
      id="volledig"
      of={optionLabel(t, 'closing.completeness.by.who')}
      policy={policy}
      clause={clause}
      onClause={(next) => set({ clause: next })}
    >
      <ChoiceBox
        id="volledig-wie"
        label={optionLabel(t, 'closing.completeness.by.who')}
        value={chosen}
        width={300}
        options={withChosen(choices, chosen).map(({ id, label }) => ({ id, label }))}
        onChange={(role) => set({ by: role === receiver ? { who: 'receiver' } : { who: 'role', role } })}
      />
    </RuleRow>
  )
}
