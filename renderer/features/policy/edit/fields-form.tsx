import Checkbox from '@mui/material/Checkbox'
import OutlinedInput from '@mui/material/OutlinedInput'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslation } from 'react-i18next'
import { formFields, type FieldId } from '../../../../shared/domain/form/fields.ts'
import { fieldRuleOf } from '../../../../shared/domain/policy/lookup.ts'
import type { FieldRule, Policy } from '../../../../shared/domain/policy/policy.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import { ClauseChip } from '../../../ui/clause-chip.tsx'
import type { EditFormProps } from './edit-form.ts'

const moments = ['never', 'intake', 'closing'] as const

function withRule(policy: Policy, rule: FieldRule): FieldRule[] {
  const isKnown = policy.fields.some(({ id }) => id === rule.id)
  return isKnown ? policy.fields.map((one) => (one.id === rule.id ? rule : one)) : [...policy.fields, rule]
}

function renamed({ label: _label, ...rule }: FieldRule, label: string): FieldRule {
  return label.trim() === '' ? rule : { ...rule, label }
}

/** Which fields the form has, when each must be filled, and what the office calls it. */
export function FieldsForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const asked = formFields.filter(({ kind }) => kind !== 'derived')
  return (
    <Table size="small" aria-label={t('policy:fields.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('policy:fields.field')}</TableCell>
          <TableCell>{t('policy:fields.on')}</TableCell>
          <TableCell>{t('policy:fields.required')}</TableCell>
          <TableCell colSpan={2}>{t('policy:fields.label')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {asked.map(({ id }) => (
          <FieldRow key={id} id={id} policy={policy} onRule={(rule) => onChange({ fields: withRule(policy, rule) })} />
        ))}
      </TableBody>
    </Table>
  )
}

interface RowProps {
  readonly id: FieldId
  readonly policy: Policy
  readonly onRule: (rule: FieldRule) => void
}

function FieldRow({ id, policy, onRule }: RowProps) {
  const { t } = useTranslation()
  const rule = fieldRuleOf(policy, id)
  const name = t(`fields:${id}`)
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        {name}
      </TableCell>
      <TableCell padding="checkbox">
        <Checkbox
          size="small"
          checked={rule.on}
          onChange={({ target }) => onRule({ ...rule, on: target.checked })}
          slotProps={{ input: { 'aria-label': `${name}: ${t('policy:fields.on')}` } }}
        />
      </TableCell>
      <TableCell>
        <ChoiceBox
          id={`veldregel-${id}`}
          label={`${name}: ${t('policy:fields.required')}`}
          isLabelHidden
          value={rule.required}
          width={150}
          options={moments.map((moment) => ({ id: moment, label: t(`policy:value.required.${moment}`) }))}
          onChange={(required) => onRule({ ...rule, required })}
        />
      </TableCell>
      <TableCell>
        <OutlinedInput
          size="small"
          value={rule.label ?? ''}
          onChange={({ target }) => onRule(renamed(rule, target.value))}
          inputProps={{ 'aria-label': `${name}: ${t('policy:fields.label')}` }}
        />
      </TableCell>
      <TableCell>{rule.clause !== undefined && <ClauseChip clause={rule.clause} policy={policy} />}</TableCell>
    </TableRow>
  )
}
