import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isReceivedByInvolved } from '../../../shared/domain/dossier/involved.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { formName } from '../../ui/form/form-names.ts'
import type { DraftedForm } from '../../ui/form/use-drafted-form.ts'
import { useLastSession } from '../../ui/form/use-last-session.ts'

/** Warns that the complaint is about who received or registers it, and asks to say that this is known (EW-1.2). */
export function AboutReceiver({ form, policy }: { readonly form: DraftedForm; readonly policy: Policy }) {
  const { t } = useTranslation()
  const session = useLastSession()
  const receiver = useWatch({ control: form.control, name: formName('receivedBy') })
  const involved = useWatch({ control: form.control, name: formName('complaint.involved') })
  const { field } = useController({ name: 'aboutReceiver', control: form.control })
  const values = { receivedBy: receiver ?? null, 'complaint.involved': involved ?? null }
  const isAbout = session !== null && isReceivedByInvolved({ values, registeredBy: session.account })
  if (!isAbout) return null
  const { involvedExcluded, clause } = policy.handling
  return (
    <Alert severity="warning" role="note" sx={{ gridColumn: '1 / -1' }}>
      <AlertTitle>{t('intake:aboutReceiver')}</AlertTitle>
      {involvedExcluded ? t('intake:aboutReceiverOut', { clause }) : t('intake:aboutReceiverIn')}
      <FormControlLabel
        sx={{ display: 'flex', mt: 0.5 }}
        control={
          <Checkbox
            size="small"
            checked={field.value === 'yes'}
            onChange={(_event, isKnown) => {
              field.onChange(isKnown ? 'yes' : null)
              form.edited('complaint.involved')
            }}
          />
        }
        label={t('intake:aboutReceiverKnown')}
      />
    </Alert>
  )
}
