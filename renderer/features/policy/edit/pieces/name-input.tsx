import OutlinedInput from '@mui/material/OutlinedInput'
import { hasInk } from '../../../../../shared/domain/text/tidy.ts'

interface Props {
  readonly id: string
  /** Names the box for a screen reader, where the row already says it on screen. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** Takes the room that its row leaves. */
  readonly grows?: boolean
}

/** The name of an item in a list, without a label of its own on screen. */
export function NameInput({ id, label, value, onChange, placeholder, grows = false }: Props) {
  return (
    <OutlinedInput
      id={id}
      size="small"
      value={value}
      placeholder={placeholder ?? ''}
      error={placeholder === undefined && !hasInk(value)}
      onChange={({ target }) => onChange(target.value)}
      inputProps={{ 'aria-label': label, 'aria-required': placeholder === undefined, autoComplete: 'off' }}
      sx={grows ? { flex: '1 1 200px', minWidth: 180 } : { width: 300 }}
    />
  )
}
