import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'

interface Props<Id extends string> {
  readonly id: string
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (value: Id) => void
  /** Names the box for a screen reader only, where a column heading already says it. */
  readonly isLabelHidden?: boolean
  readonly width?: number
}

/** A choice from a short list with its label above it. */
export function ChoiceBox<Id extends string>(props: Props<Id>) {
  const { id, label, value, options, onChange, isLabelHidden = false, width } = props
  return (
    <FormControl sx={width === undefined ? {} : { width }}>
      {!isLabelHidden && (
        <FormLabel htmlFor={id} sx={{ color: 'text.primary', fontWeight: 500, lineHeight: 1.4, mb: 0.5 }}>
          {label}
        </FormLabel>
      )}
      <NativeSelect
        input={<OutlinedInput size="small" />}
        sx={{ '& select': { textOverflow: 'ellipsis' } }}
        inputProps={{ id, ...(isLabelHidden ? { 'aria-label': label } : {}) }}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.id === target.value)
          if (chosen) onChange(chosen.id)
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  )
}
