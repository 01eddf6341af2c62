import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import { useTranslation } from 'react-i18next'
import { findBsnLikeNumbers } from '../../../shared/domain/form/bsn.ts'
import type { FieldValue } from '../../../shared/domain/form/field-value.ts'
import { asPeople, asPerson } from '../../../shared/domain/form/values.ts'

function textIn(value: FieldValue): string {
  if (typeof value === 'string') return value
  const people = [asPerson(value), ...asPeople(value)]
  return people.map((person) => person?.name ?? '').join('\n')
}

/** Warns of a number that looks like a citizen service number; it never stops anyone. */
export function BsnWarning({ value }: { readonly value: FieldValue }) {
  const { t } = useTranslation()
  const numbers = [...new Set(findBsnLikeNumbers(textIn(value)))]
  return (
    <div role="status">
      {numbers.length > 0 && (
        <Alert severity="warning" role="presentation" sx={{ mt: 1 }}>
          <AlertTitle>{t('form:bsnTitle', { numbers: numbers.join(', ') })}</AlertTitle>
          {t('form:bsnText')}
        </Alert>
      )}
    </div>
  )
}
