import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined'
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useState, type ReactNode, type Ref } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly id?: string
  readonly name?: string
  readonly error?: boolean
  readonly helperText?: ReactNode
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A password, hidden until the person asks to see it. */
export function PasswordField(props: Props) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  return (
    <TextField
      label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      type={isShown ? 'text' : 'password'}
      error={props.error ?? false}
      helperText={props.helperText}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete="off"
      fullWidth
      {...(props.inputRef ? { inputRef: props.inputRef } : {})}
      {...(props.id ? { id: props.id } : {})}
      {...(props.name ? { name: props.name } : {})}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                aria-pressed={isShown}
                aria-label={t('shell:password.show', { label: props.label })}
                onClick={() => setShown(!isShown)}
              >
                {isShown ? <VisibilityOffOutlined fontSize="small" /> : <VisibilityOutlined fontSize="small" />}
              </IconButton>
            </InputAdornment>
          )
        },
        htmlInput: { spellCheck: false, autoCapitalize: 'none' }
      }}
    />
  )
}
