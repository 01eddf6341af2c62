import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import { asChoices } from '../../../../shared/domain/form/values.ts'
import type { InputProps, LabelledOption } from '../input-props.ts'

/** As many options as are taken in at a glance below one another. */
const oneColumn = 12

/** Read from top to bottom, as many columns as there is room for. */
const severalColumns = { display: 'block', columnWidth: 210, '& > label': { display: 'flex' } } as const

/** Several choices out of a list, kept in the order of that list. */
export function ChoicesInput(props: InputProps & { readonly options: readonly LabelledOption[] }) {
  const { id, labelId, describedBy, value, onChange, onBlur, autoFocus, options } = props
  const chosen = new Set(asChoices(value))

  function toggle(option: string): void {
    const next = new Set(chosen)
    if (!next.delete(option)) next.add(option)
    onChange(options.map((candidate) => candidate.id).filter((candidate) => next.has(candidate)))
  }

  return (
    <FormGroup
      id={id}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      onBlur={onBlur}
      sx={options.length > oneColumn ? severalColumns : {}}
    >
      {options.map((option, index) => (
        <FormControlLabel
          key={option.id}
          control={
            <Checkbox
              size="small"
              autoFocus={autoFocus && index === 0}
              checked={chosen.has(option.id)}
              onChange={() => toggle(option.id)}
            />
          }
          label={option.label}
        />
      ))}
    </FormGroup>
  )
}
