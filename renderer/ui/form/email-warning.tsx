import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { looksLikeEmail } from '../../../shared/domain/form/email.ts'
import { hasInk } from '../../../shared/domain/text/tidy.ts'

/** Warns of a text that does not look like an e-mail address; it is kept as typed and stops nobody. */
export function EmailWarning({ value }: { readonly value: string }) {
  const { t } = useTranslation()
  return (
    <div role="status">
      {hasInk(value) && !looksLikeEmail(value) && (
        <Alert severity="warning" role="presentation" sx={{ mt: 1 }}>
          {t('form:emailOdd')}
        </Alert>
      )}
    </div>
  )
}
