import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { CalendarFields } from '../../../ui/calendar/calendar-fields.tsx'
import { BodyForm } from './body-form.tsx'
import { CallBackForm } from './call-back-form.tsx'
import { ClausesForm } from './clauses-form.tsx'
import { ClosingForm } from './closing-form.tsx'
import type { EditFormProps } from './edit-form.ts'
import { FieldsForm } from './fields-form.tsx'
import { IntakeForm } from './intake-form.tsx'
import { KindsForm } from './kinds-form.tsx'
import { LettersForm } from './letters-form.tsx'
import { NameForm } from './name-form.tsx'
import { ReportsForm } from './reports-form.tsx'
import { ResponsibilityForm } from './responsibility-form.tsx'
import { RetentionForm } from './retention-form.tsx'
import { RolesForm } from './roles-form.tsx'
import { TermsForm } from './terms-form.tsx'
import { TranslationsForm } from './translations-form.tsx'

function CalendarForm({ policy, onChange }: EditFormProps) {
  const { calendar } = policy
  return <CalendarFields calendar={calendar} onChange={(part) => onChange({ calendar: { ...calendar, ...part } })} />
}

const forms = [
  { id: 'name', Form: NameForm },
  { id: 'clauses', Form: ClausesForm },
  { id: 'terms', Form: TermsForm },
  { id: 'kinds', Form: KindsForm },
  { id: 'roles', Form: RolesForm },
  { id: 'responsibility', Form: ResponsibilityForm },
  { id: 'fields', Form: FieldsForm },
  { id: 'intake', Form: IntakeForm },
  { id: 'callBack', Form: CallBackForm },
  { id: 'closing', Form: ClosingForm },
  { id: 'letters', Form: LettersForm },
  { id: 'retention', Form: RetentionForm },
  { id: 'body', Form: BodyForm },
  { id: 'reports', Form: ReportsForm },
  { id: 'calendar', Form: CalendarForm },
  { id: 'translations', Form: TranslationsForm }
] as const

/** Every part of the regulation as a form that opens and closes. */
export function EditForms(props: EditFormProps) {
  const { t } = useTranslation()
  return (
    <>
      {forms.map(({ id, Form }) => (
        <Accordion
          key={id}
          disableGutters
          variant="outlined"
          slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h2' } }}
        >
          <AccordionSummary
            expandIcon={<ExpandMoreOutlined />}
            id={`deel-${id}-kop`}
            aria-controls={`deel-${id}-inhoud`}
          >
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {t(`policyForms:title.${id}`)}
            </Typography>
          </AccordionSummary>
          <AccordionDetails sx={{ p: 3 }}>
            <Form {...props} />
          </AccordionDetails>
        </Accordion>
      ))}
    </>
  )
}
