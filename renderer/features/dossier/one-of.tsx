import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { formName } from '../../ui/form/form-names.ts'
import type { ActAtWork } from './use-act.ts'

interface Props {
  readonly work: ActAtWork
  /** The detail of the act that is chosen. */
  readonly id: 'given' | 'other'
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

/** Chooses one of what stands in the dossier for a detail of an act. */
export function OneOf({ work: { form, view }, id, options }: Props) {
  const { t } = useTranslation()
  const { field } = useController({ name: formName(id), control: form.control })
  const problems = form.refusals.filter((refusal) => refusal.field === id)
  const labelId = `${fieldDomId(id)}-naam`
  return (
    <div>
      <FormLabel id={labelId} required error={problems.length > 0} sx={{ color: 'text.primary', fontWeight: 500 }}>
        {t(`details:${id}`)}
      </FormLabel>
      <RadioGroup
        id={fieldDomId(id)}
        aria-labelledby={labelId}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(_event, chosen) => {
          field.onChange(chosen)
          form.edited(id)
        }}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.id}
            value={option.id}
            control={<Radio size="small" />}
            label={option.label}
            sx={{ overflowWrap: 'anywhere' }}
          />
        ))}
      </RadioGroup>
      {problems.map((problem) => (
        <FormHelperText key={problem.code} error>
          {describeRefusal(t, problem, { policy: view.policy })}
        </FormHelperText>
      ))}
    </div>
  )
}
