import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId } from 'react'
import { helpIdOf, Labelled } from './labelled.tsx'

interface Props<Value extends string | number> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly width?: number
  readonly onChange: (value: Value) => void
}

/** A list to choose one of. */
export function LabelledSelect<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, width = 190, onChange } = props
  const id = useId()
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <Labelled id={id} label={label} width={width}>
      <NativeSelect
        value={value}
        onChange={({ target }) => choose(target.value)}
        input={<OutlinedInput size="small" />}
        inputProps={{ id, 'aria-describedby': helpIdOf(id) }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </Labelled>
  )
}
