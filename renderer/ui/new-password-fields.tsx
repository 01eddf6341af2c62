import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { fieldDomId } from './form/field-focus.ts'
import { newPasswordProblem, passwordMinimum, strengthOf } from './new-password.ts'
import { PasswordField } from './password-field.tsx'

interface Props {
  readonly password: string
  readonly again: string
  readonly onChange: (change: { readonly password?: string; readonly again?: string }) => void
  /** Whether to say what is wrong, because the person tried to go on. */
  readonly isChecked: boolean
  /** The name of the first box in refusals: `password` or `next`. */
  readonly field?: string
  readonly label?: string
  /** Starts with the keyboard in the first box. */
  readonly takesFocus?: boolean
}

/** A new password, typed twice, with guidance while typing. */
export function NewPasswordFields({
  password,
  again,
  onChange,
  isChecked,
  field = 'password',
  label,
  takesFocus
}: Props) {
  const { t } = useTranslation()
  const problem = isChecked ? newPasswordProblem(password, again) : null
  return (
    <Stack spacing={2}>
      <PasswordField
        id={fieldDomId(field)}
        label={label ?? t('shell:password.label')}
        value={password}
        onChange={(text) => onChange({ password: text })}
        required
        autoFocus={takesFocus === true}
        help={t(`shell:password.${strengthOf(password)}`, { minimum: passwordMinimum })}
        problem={problem === 'short' ? t('shell:password.short', { minimum: passwordMinimum }) : null}
      />
      <PasswordField
        id={fieldDomId(`${field}.again`)}
        label={t('shell:password.again')}
        value={again}
        onChange={(text) => onChange({ again: text })}
        required
        problem={problem === 'differs' ? t('shell:password.differs') : null}
      />
    </Stack>
  )
}
