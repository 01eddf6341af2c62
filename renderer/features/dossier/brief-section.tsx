import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { activeFields } from '../../../shared/domain/form/completeness.ts'
import type { FieldId } from '../../../shared/domain/form/fields.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { FormFieldValue } from '../../ui/form/form-field-value.tsx'
import { Section } from '../../ui/section.tsx'

/** What somebody who picks up the dossier wants to know first. */
const briefFields: readonly FieldId[] = [
  'complaint.desired',
  'complaint.promised',
  'complainant.organisation',
  'complainant.phone',
  'complainant.email',
  'complainant.representing',
  'classification.classes',
  'classification.gravity',
  'handling.handler',
  'handling.answerable',
  'settlement.judgement',
  'settlement.satisfied'
]

/** The dossier in brief: what is wanted, how to reach the complainant, who handles it, how it ended. */
export function BriefSection({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation()
  const active = activeFields(view.policy)
  const known = briefFields
    .filter((id) => !isBlank(view.state.values[id]))
    .flatMap((id) => active.find((field) => field.id === id) ?? [])
  if (known.length === 0) return null
  return (
    <Section title={t('dossier:brief.title')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          columnGap: 4,
          rowGap: 1.75,
          gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))'
        }}
      >
        {known.map((field) => (
          <Box key={field.id} sx={{ minWidth: 0, ...(field.kind === 'longText' ? { gridColumn: '1 / -1' } : {}) }}>
            <Box component="dt" sx={{ typography: 'body2', color: 'text.secondary' }}>
              {fieldLabel(t, field.id, view.policy)}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              <FormFieldValue field={field} value={view.state.values[field.id]} policy={view.policy} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
