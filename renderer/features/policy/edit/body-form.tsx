import Stack from '@mui/material/Stack'
import { IndependentBodyFields } from '../../../ui/independent-body-fields.tsx'
import type { EditFormProps } from './edit-form.ts'
import { OptionalPart } from './pieces/optional-part.tsx'

/** The independent third party, if there is one, and whether its ruling binds the office. */
export function BodyForm(props: EditFormProps) {
  const { policy, onChange } = props
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
        </Stack>
      )}
    </OptionalPart>
  )
}
