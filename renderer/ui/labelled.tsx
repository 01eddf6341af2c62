import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import type { ReactNode } from 'react'

interface Props {
  /** The id of the box inside; the text below it has the same id and `-help`. */
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly isWrong?: boolean
  readonly required?: boolean
  readonly width?: number
  readonly children: ReactNode
}

/** The id of the text below a labelled box. */
export function helpIdOf(id: string): string {
  return `${id}-help`
}

/** A box with its label above it and its help below. */
export function Labelled({ id, label, help, isWrong = false, required = false, width, children }: Props) {
  return (
    <FormControl error={isWrong} fullWidth={width === undefined} sx={width === undefined ? {} : { width }}>
      <FormLabel
        required={required}
        htmlFor={id}
        sx={{ color: 'text.primary', fontWeight: 500, lineHeight: 1.4, mb: 0.5 }}
      >
        {label}
      </FormLabel>
      {children}
      <FormHelperText id={helpIdOf(id)}>{help}</FormHelperText>
    </FormControl>
  )
}
