import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Select from '@mui/material/Select'
import { useTranslation } from 'react-i18next'
import type { InputProps, LabelledOption } from '../input-props.ts'

/** Up to how many choices are shown side by side instead of in a list. */
export const mostRadios = 3

function RadioChoice(props: InputProps & { readonly options: readonly LabelledOption[] }) {
  const { id, labelId, describedBy, value, onChange, onBlur, required, autoFocus, options } = props
  const first = typeof value === 'string' && value !== '' ? value : options[0]?.id
  return (
    <RadioGroup
      row
      id={id}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-required={required}
      value={typeof value === 'string' ? value : ''}
      onChange={(_event, chosen) => onChange(chosen)}
      onBlur={onBlur}
    >
      {options.map((option) => (
        <FormControlLabel
          key={option.id}
          value={option.id}
          control={<Radio size="small" autoFocus={autoFocus && option.id === first} />}
          label={option.label}
        />
      ))}
    </RadioGroup>
  )
}

function ListChoice(props: InputProps & { readonly options: readonly LabelledOption[] }) {
  const { id, labelId, describedBy, value, onChange, onBlur, required, invalid, autoFocus, options } = props
  const { t } = useTranslation()
  return (
    <Select
      size="small"
      fullWidth
      autoFocus={autoFocus}
      labelId={labelId}
      SelectDisplayProps={{ id, 'aria-describedby': describedBy, 'aria-required': required, 'aria-invalid': invalid }}
      error={invalid}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      onBlur={onBlur}
    >
      {!required && <MenuItem value="">{t('form:noChoice')}</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.id} value={option.id}>
          {option.label}
        </MenuItem>
      ))}
    </Select>
  )
}

/** One choice out of a list: side by side when there are few, otherwise a list that unfolds. */
export function ChoiceInput(props: InputProps & { readonly options: readonly LabelledOption[] }) {
  return props.options.length <= mostRadios ? <RadioChoice {...props} /> : <ListChoice {...props} />
}
