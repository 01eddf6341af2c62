import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { activeFields } from '../../../shared/domain/form/completeness.ts'
import { type FormGroup, formGroups } from '../../../shared/domain/form/field.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { ActRequest } from './act-offers.ts'
import { derivedLines } from './derived-value.tsx'
import { EarlierForms } from './earlier-forms.tsx'
import { FormRow } from './form-row.tsx'

interface Props {
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}

function FormGroupSection({ view, group, onAct }: Props & { readonly group: FormGroup }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fields = activeFields(view.policy).filter((field) => field.group === group)
  const isEmpty = (field: (typeof fields)[number]): boolean =>
    field.kind === 'derived'
      ? derivedLines(field.id, view, { t, language }).length === 0
      : isBlank(view.state.values[field.id])
  const rows = (shown: typeof fields) => (
    <Box component="dl" sx={{ m: 0 }}>
      {shown.map((field) => (
        <FormRow key={field.id} field={field} view={view} onAct={onAct} />
      ))}
    </Box>
  )
  const empty = fields.filter(isEmpty)
  return (
    <Box component="section" aria-labelledby={`dossier-${group}`} sx={{ '& + &': { mt: 3 } }}>
      <Typography id={`dossier-${group}`} variant="h3" sx={{ mb: 1 }}>
        {formGroups.indexOf(group) + 1}. {t(`groups:${group}`)}
      </Typography>
      {rows(fields.filter((field) => !isEmpty(field)))}
      {group === 'settlement' && <EarlierForms view={view} />}
      {empty.length > 0 && <Fold label={t('dossier:form.emptyFields', { count: empty.length })}>{rows(empty)}</Fold>}
    </Box>
  )
}

/** The registration form, group by group, to read; what is empty is folded away. */
export function FormSection({ view, onAct }: Props) {
  return (
    <Section title={view.policy.form.title}>
      {formGroups.map((group) => (
        <FormGroupSection key={group} group={group} view={view} onAct={onAct} />
      ))}
    </Section>
  )
}
