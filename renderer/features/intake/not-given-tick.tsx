import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isRequired } from '../../../shared/domain/form/completeness.ts'
import { mayBeNotGiven } from '../../../shared/domain/form/givable.ts'
import { asChoices, isBlank } from '../../../shared/domain/form/values.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { formName } from '../../ui/form/form-names.ts'
import type { DraftedForm } from '../../ui/form/use-drafted-form.ts'

interface Props {
  readonly form: DraftedForm
  readonly policy: Policy
  readonly id: string
}

/** Whether intake asks something that the complainant may not have given. */
export function isAskedOfComplainant(policy: Policy, id: string): boolean {
  return mayBeNotGiven(id) && isRequired(policy, id, 'intake')
}

/** Says that the complainant did not give what is asked, so that the complaint can be registered without. */
export function NotGivenTick({ form, policy, id }: Props) {
  const { t } = useTranslation()
  const value = useWatch({ control: form.control, name: formName(id) })
  const { field } = useController({ name: 'notGiven', control: form.control })
  const said = asChoices(field.value)
  if (!isBlank(value)) return null
  return (
    <FormControlLabel
      control={
        <Checkbox
          size="small"
          checked={said.includes(id)}
          slotProps={{ input: { 'aria-label': t('intake:notGivenOf', { field: fieldLabel(t, id, policy) }) } }}
          onChange={(_event, isSaid) => {
            field.onChange(isSaid ? [...said, id] : said.filter((other) => other !== id))
            form.edited(id)
          }}
        />
      }
      label={t('form:notGiven')}
      slotProps={{ typography: { variant: 'body2' } }}
    />
  )
}
