import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../../shared/result.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'

interface Props {
  readonly refused: readonly { readonly file: string; readonly reasons: readonly Refusal[] }[]
}

/** Names each regulation file that cannot be used, with what is wrong in it; the others are there to choose from. */
export function RefusedPolicies({ refused }: Props) {
  const { t } = useTranslation()
  return refused.map(({ file, reasons }) => (
    <Alert key={file} severity="warning" sx={{ mb: 3 }}>
      <AlertTitle>{t('setup:policy.refused', { file })}</AlertTitle>
      {reasons.map((reason, index) => (
        <div key={index}>{describeRefusal(t, reason)}</div>
      ))}
    </Alert>
  ))
}
