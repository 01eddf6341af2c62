import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import OutlinedInput from '@mui/material/OutlinedInput'
import Stack from '@mui/material/Stack'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formGroups } from '../../../../shared/domain/form/field.ts'
import { formFields, type FieldId } from '../../../../shared/domain/form/fields.ts'
import { fieldRuleOf } from '../../../../shared/domain/form/field-rule.ts'
import { requiredWhen, type FieldRule, type Policy } from '../../../../shared/domain/policy/policy.ts'
import { hasInk } from '../../../../shared/domain/text/tidy.ts'
import { optionLabel } from '../../../../shared/i18n/describe-place.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import type { EditFormProps } from './edit-form.ts'
import { OptionalClausePicker } from './pieces/clause-picker.tsx'

function withRule(policy: Policy, rule: FieldRule): FieldRule[] {
  const isKnown = policy.fields.some(({ id }) => id === rule.id)
  return isKnown ? policy.fields.map((one) => (one.id === rule.id ? rule : one)) : [...policy.fields, rule]
}

function renamed({ label: _label, ...rule }: FieldRule, label: string): FieldRule {
  return !hasInk(label) ? rule : { ...rule, label }
}

function restingOn({ clause: _clause, ...rule }: FieldRule, clause: string | undefined): FieldRule {
  return clause === undefined ? rule : { ...rule, clause }
}

const asked = formFields.filter(({ kind }) => kind !== 'derived')
const groups = formGroups.filter((group) => asked.some((field) => field.group === group))

/** Which fields the form has, when each must be filled, what the office calls it, and why; one part of the form at a time. */
export function FieldsForm({ policy, onChange }: EditFormProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(groups[0] ?? formGroups[0])
  return (
    <Stack spacing={2}>
      <ChoiceBox
        id="formulierdeel"
        label={t('policyForms:formPart')}
        value={shown}
        width={300}
        options={groups.map((group) => ({ id: group, label: t(`groups:${group}`) }))}
        onChange={setShown}
      />
      {/* In a narrow window the table scrolls by itself, and the screen does not. */}
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={t('policyForms:title.fields')} sx={{ '& td, & th': { px: 0.75 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('policy:part.fields')}</TableCell>
              <TableCell>{optionLabel(t, 'fields.on')}</TableCell>
              <TableCell>{optionLabel(t, 'fields.required')}</TableCell>
              <TableCell>{optionLabel(t, 'fields.label')}</TableCell>
              <TableCell>{t('policyForms:clause')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {asked
              .filter(({ group }) => group === shown)
              .map(({ id }) => (
                <FieldRow
                  key={id}
                  id={id}
                  policy={policy}
                  onRule={(rule) => onChange({ fields: withRule(policy, rule) })}
                />
              ))}
          </TableBody>
        </Table>
      </Box>
    </Stack>
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
          slotProps={{ input: { 'aria-label': `${name}: ${optionLabel(t, 'fields.on')}` } }}
        />
      </TableCell>
      <TableCell>
        <ChoiceBox
          id={`veldregel-${id}`}
          label={`${name}: ${optionLabel(t, 'fields.required')}`}
          isLabelHidden
          value={rule.required}
          width={135}
          options={requiredWhen.map((moment) => ({ id: moment, label: t(`policy:value.required.${moment}`) }))}
          onChange={(required) => onRule({ ...rule, required })}
        />
      </TableCell>
      <TableCell>
        <OutlinedInput
          size="small"
          value={rule.label ?? ''}
          onChange={({ target }) => onRule(renamed(rule, target.value))}
          inputProps={{ 'aria-label': `${name}: ${optionLabel(t, 'fields.label')}` }}
          sx={{ minWidth: 120 }}
        />
      </TableCell>
      <TableCell>
        <OptionalClausePicker
          id={`veldregel-${id}-artikel`}
          of={name}
          policy={policy}
          value={rule.clause}
          width={130}
          onChange={(clause) => onRule(restingOn(rule, clause))}
        />
      </TableCell>
    </TableRow>
  )
}
