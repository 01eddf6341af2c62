import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import type { FieldKind } from '../../../shared/domain/form/field.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import type { Language } from '../../../shared/i18n/texts.ts'
import { valueText } from '../../../shared/i18n/describe-value.ts'

/** A value to read, not to change; an empty one says that it is empty. */
export function FormFieldValue(props: {
  readonly field: FieldKind
  readonly value: FieldValue | undefined
  readonly policy: Policy
}) {
  const { t, i18n } = useTranslation()
  const text = valueText(props.field, props.value, { t, language: i18n.language as Language, policy: props.policy })
  if (text === '') {
    return (
      <Typography component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {t('form:empty')}
      </Typography>
    )
  }
  return (
    <Typography component="span" dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', display: 'block' }}>
      {text}
    </Typography>
  )
}
