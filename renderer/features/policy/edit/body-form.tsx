import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { IndependentBodyFields } from '../../../ui/independent-body-fields.tsx'
import type { EditFormProps } from './edit-form.ts'
import { OptionalPart } from './pieces/optional-part.tsx'
import { Tick } from './pieces/tick.tsx'

/** The independent third party, if there is one, and whether its ruling binds the office. */
export function BodyForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const body = policy.independentBody
  return (
    <OptionalPart part="independentBody" {...props}>
      {body && (
        <Stack spacing={2}>
          <IndependentBodyFields
            policy={policy}
            body={body}
            onChange={(change) => onChange({ independentBody: { ...body, ...change } })}
          />
          <Tick
            label={t('policy:aspect.independentBody.binding')}
            checked={body.binding}
            onChange={(binding) => onChange({ independentBody: { ...body, binding } })}
          />
        </Stack>
      )}
    </OptionalPart>
  )
}
