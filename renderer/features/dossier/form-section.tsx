import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import { buildForm } from '../../../shared/papers/form/build-form.ts'
import { type FormModelField, type FormModelGroup, isEmptyBody } from '../../../shared/papers/form/form-model.ts'
import { Fold } from '../../ui/fold.tsx'
import { Section } from '../../ui/section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { ActRequest } from './act-offers.ts'
import { EarlierRounds } from './earlier-rounds.tsx'
import { FormRow } from './form-row.tsx'

interface Props {
  readonly view: DossierView
  readonly onAct: (request: ActRequest) => void
}

function FormGroupSection({ group, view, onAct }: Props & { readonly group: FormModelGroup }) {
  const { t } = useTranslation()
  const { id, number, title, fields, earlier } = group
  const rows = (shown: readonly FormModelField[]) => (
    <Box component="dl" sx={{ m: 0 }}>
      {shown.map((field) => (
        <FormRow key={field.id} field={field} view={view} onAct={onAct} />
      ))}
    </Box>
  )
  const empty = fields.filter(({ body }) => isEmptyBody(body))
  return (
    <Box component="section" aria-labelledby={`dossier-${id}`} sx={{ '& + &': { mt: 3 } }}>
      <Typography id={`dossier-${id}`} variant="h3" sx={{ mb: 1 }}>
        {number}. {title}
      </Typography>
      {rows(fields.filter(({ body }) => !isEmptyBody(body)))}
      <EarlierRounds rounds={earlier} />
      {empty.length > 0 && <Fold label={t('dossier:form.emptyFields', { count: empty.length })}>{rows(empty)}</Fold>}
    </Box>
  )
}

/** The registration form, group by group, to read; what is empty is folded away. */
export function FormSection({ view, onAct }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { policy, state, terms } = view
  const form = buildForm({ t, language, policy }, { state, terms, events: standingEvents(view.events) })
  return (
    <Section title={form.title}>
      {form.aside !== null && (
        <Typography sx={{ fontWeight: 600, mb: 2, overflowWrap: 'anywhere' }}>{form.aside}</Typography>
      )}
      {form.groups.map((group) => (
        <FormGroupSection key={group.id} group={group} view={view} onAct={onAct} />
      ))}
    </Section>
  )
}
