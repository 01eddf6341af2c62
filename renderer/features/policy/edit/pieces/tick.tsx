import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'

interface Props {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (isOn: boolean) => void
  readonly disabled?: boolean
}

/** Something that is so or not. */
export function Tick({ label, checked, onChange, disabled = false }: Props) {
  return (
    <div>
      <FormControlLabel
        label={label}
        disabled={disabled}
        control={<Checkbox size="small" checked={checked} onChange={({ target }) => onChange(target.checked)} />}
      />
    </div>
  )
}
