import OutlinedInput from '@mui/material/OutlinedInput'
import type { InputProps } from '../input-props.ts'

/** The keyboard that suits; the box itself is plain text, so that nothing that is typed is rewritten. */
const inputModes = { text: 'text', longText: 'text', email: 'email', phone: 'tel' } as const

/** A box for text: one line, or a field that grows with what is typed. */
export function TextInput(
  props: InputProps & { readonly kind: 'text' | 'email' | 'phone' | 'longText'; readonly isRoomy: boolean }
) {
  const { id, describedBy, value, onChange, onBlur, required, invalid, autoFocus, kind, isRoomy } = props
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
      {...(isLong ? { minRows: isRoomy ? 8 : 3, maxRows: isRoomy ? 40 : 16 } : {})}
      inputProps={{
        'aria-describedby': describedBy,
        'aria-required': required,
        dir: 'auto',
        autoComplete: 'off',
        inputMode: inputModes[kind],
        ...(kind === 'email' ? { autoCapitalize: 'off', spellCheck: false } : {})
      }}
    />
  )
}
