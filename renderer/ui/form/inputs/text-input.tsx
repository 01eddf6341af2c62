import OutlinedInput from '@mui/material/OutlinedInput'
import type { InputProps } from '../input-props.ts'

const inputTypes = { text: 'text', email: 'email', phone: 'tel' } as const

/** A box for text: one line, or a field that grows with what is typed. */
export function TextInput(props: InputProps & { readonly kind: 'text' | 'email' | 'phone' | 'longText' }) {
  const { id, describedBy, value, onChange, onBlur, required, invalid, autoFocus, kind } = props
  const isLong = kind === 'longText'
  return (
    <OutlinedInput
      id={id}
      size="small"
      fullWidth
      autoFocus={autoFocus}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      onBlur={onBlur}
      error={invalid}
      multiline={isLong}
      {...(isLong ? { minRows: 3, maxRows: 16 } : { type: inputTypes[kind] })}
      inputProps={{ 'aria-describedby': describedBy, 'aria-required': required, dir: 'auto', autoComplete: 'off' }}
    />
  )
}
