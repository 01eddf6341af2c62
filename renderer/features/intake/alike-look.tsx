import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { activeFields } from '../../../shared/domain/form/completeness.ts'
import type { FieldId } from '../../../shared/domain/form/fields.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { useDossier } from '../../api/queries.ts'
import { Facts } from '../../ui/facts.tsx'
import { FormFieldValue } from '../../ui/form/form-field-value.tsx'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'

/** What tells whether it is the same complaint, and what came of it. */
const telling: readonly FieldId[] = [
  'receivedAt',
  'channel',
  'complainant.organisation',
  'complainant.phone',
  'complainant.email',
  'complaint.description',
  'complaint.involved',
  'complaint.desired',
  'handling.handler',
  'settlement.judgement',
  'settlement.solution'
]

/** A look at a dossier beside the form that is being filled in, with the way to all of it. */
export function AlikeLook({ number }: { readonly number: DossierNumber }) {
  const { t } = useTranslation()
  const { data, refusals, isLoading } = useDossier(number)
  if (isLoading) return <LoadingState />
  if (data === undefined) return <RefusalList refusals={refusals} takesFocus={false} />
  const { policy, state } = data
  const active = activeFields(policy)
  const known = telling
    .filter((id) => !isBlank(state.values[id]))
    .flatMap((id) => active.find((field) => field.id === id) ?? [])
  return (
    <Box sx={{ pb: 1 }}>
      <Facts
        facts={known.map((field) => ({
          label: fieldLabel(t, field.id, policy),
          value: <FormFieldValue field={field} value={state.values[field.id]} policy={policy} />
        }))}
      />
      <Button component={Link} to={`/dossiers/${number}`} size="small" sx={{ mt: 1, ml: -0.75 }}>
        {t('intake:alike.open', { number })}
      </Button>
    </Box>
  )
}
