import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { activeFields } from '../../../shared/domain/form/completeness.ts'
import { formGroups } from '../../../shared/domain/form/field.ts'
import { Section } from '../../ui/section.tsx'
import type { ActRequest } from './act-offers.ts'
import { FormRow } from './form-row.tsx'

interface Props {
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}

/** The registration form, group by group, to read. */
export function FormSection({ view, onAct }: Props) {
  const { t } = useTranslation()
  const fields = activeFields(view.policy)
  return (
    <Section title={view.policy.form.title}>
      {formGroups.map((group, index) => (
        <Box component="section" key={group} aria-labelledby={`dossier-${group}`} sx={{ '& + &': { mt: 3 } }}>
          <Typography id={`dossier-${group}`} variant="h3" sx={{ mb: 1 }}>
            {index + 1}. {t(`groups:${group}`)}
          </Typography>
          <Box component="dl" sx={{ m: 0 }}>
            {fields
              .filter((field) => field.group === group)
              .map((field) => (
                <FormRow key={field.id} field={field} view={view} onAct={onAct} />
              ))}
          </Box>
        </Box>
      ))}
    </Section>
  )
}
