import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { fieldDomId } from './form/field-focus.ts'
import { newPasswordProblem, passwordMinimum } from './new-password.ts'
import { PasswordField } from './password-field.tsx'
import { PasswordWeightText } from './password-weight.tsx'
import { useWeight } from './use-weight.ts'

interface Props {
  readonly password: string
  readonly again: string
  readonly onChange: (change: { readonly password?: string; readonly again?: string }) => void
  /** Whether to say what is wrong, because the person tried to go on. */
  readonly isChecked: boolean
  /** The name of the first box in refusals: `password` or `next`. */
  readonly field?: string
  readonly label?: string
  /** Whose password it is, and of which office, where the office does not know yet. */
  readonly names?: readonly string[]
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
  names = [],
  takesFocus
}: Props) {
  const { t } = useTranslation()
  const weight = useWeight(password, names)
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
        help={<PasswordWeightText password={password} weight={weight} />}
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
