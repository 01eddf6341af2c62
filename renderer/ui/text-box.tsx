import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import type { ReactNode, Ref } from 'react'
import { limits } from '../../shared/domain/text/limits.ts'
import { useRoom } from './use-room.ts'

/** What a labelled box is given. */
export interface TextBoxProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'number'
  /** The keyboard that suits; the box stays plain text, so that nothing that is typed is rewritten. */
  readonly inputMode?: 'email' | 'tel'
  readonly required?: boolean
  readonly disabled?: boolean
  readonly autoFocus?: boolean
  readonly help?: ReactNode
  /** What is wrong with it, instead of the help. */
  readonly problem?: string | null | undefined
  /** The most characters that fit; as many as in a text of a regulation when left out. */
  readonly limit?: number
  readonly end?: ReactNode
  /** For a text of several lines: how many are in sight. */
  readonly rows?: number
  readonly inputRef?: Ref<HTMLInputElement>
  readonly width?: number
  readonly autoComplete?: string
}

/** A box with its label above it and the help, or what is wrong, below it. */
export function TextBox(props: TextBoxProps) {
  const { id, help } = props
  const room = useRoom(props.value, props.limit ?? limits.policyText)
  const problem = props.problem ?? room.problem
  const helpId = `${id}-uitleg`
  const below = problem ?? room.left ?? help
  return (
    <FormControl fullWidth error={Boolean(problem)} sx={props.width ? { maxWidth: props.width } : {}}>
      <FormLabel
        htmlFor={id}
        required={props.required ?? false}
        sx={{ color: 'text.primary', fontWeight: 500, lineHeight: 1.4, mb: 0.5 }}
      >
        {props.label}
      </FormLabel>
      <OutlinedInput
        id={id}
        size="small"
        type={props.type ?? 'text'}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
        disabled={props.disabled ?? false}
        autoFocus={props.autoFocus ?? false}
        endAdornment={props.end}
        {...(props.rows ? { multiline: true, minRows: props.rows, maxRows: 16 } : {})}
        {...(props.inputRef ? { inputRef: props.inputRef } : {})}
        inputProps={{
          'aria-required': props.required ?? false,
          ...(below ? { 'aria-describedby': helpId } : {}),
          autoComplete: props.autoComplete ?? 'off',
          spellCheck: false,
          ...(props.inputMode ? { inputMode: props.inputMode } : {})
        }}
      />
      {below && <FormHelperText id={helpId}>{below}</FormHelperText>}
    </FormControl>
  )
}
