import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { formatInstant } from '../../../shared/domain/calendar/format.ts'
import { type EarlierForm, earlierForms } from '../../../shared/domain/dossier/course.ts'
import { standingEvents } from '../../../shared/domain/dossier/standing.ts'
import { activeFields } from '../../../shared/domain/form/completeness.ts'
import { isBlank } from '../../../shared/domain/form/values.ts'
import { fieldLabel } from '../../../shared/i18n/describe.ts'
import { FormFieldValue } from '../../ui/form/form-field-value.tsx'
import { useLanguage } from '../../ui/use-language.ts'

function Earlier({ form, policy }: { readonly form: EarlierForm; readonly policy: DossierView['policy'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { before, closedAt, values } = form
  const fields = activeFields(policy).filter(({ id }) => !isBlank(values[id]))
  if (fields.length === 0 && closedAt === null) return null
  const title = before.type === 'reopened' ? 'beforeReopened' : 'beforeRoundStarted'
  return (
    <>
      <Typography variant="h4" sx={{ mt: 2, mb: 0.5 }}>
        {t(`dossier:form.${title}`, { moment: before.at })}
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, '& dt': { color: 'text.secondary' }, '& dd': { m: 0, mb: 0.75 }, typography: 'body2' }}
      >
        {fields.map((field) => (
          <Box key={field.id}>
            <dt>{fieldLabel(t, field.id, policy)}</dt>
            <dd>
              <FormFieldValue field={field} value={values[field.id]} policy={policy} />
            </dd>
          </Box>
        ))}
        {closedAt !== null && (
          <div>
            <dt>{fieldLabel(t, 'settlement.closedAt', policy)}</dt>
            <dd>{formatInstant(closedAt, language)}</dd>
          </div>
        )}
      </Box>
    </>
  )
}

/** What stood on the form in each earlier round, as far as it was entered anew since (TB-5.2). */
export function EarlierForms({ view }: { readonly view: DossierView }) {
  return earlierForms(standingEvents(view.events)).map((form) => (
    <Earlier key={form.before.at} form={form} policy={view.policy} />
  ))
}
