import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Typography from '@mui/material/Typography'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { CalendarFields } from '../../../ui/calendar/calendar-fields.tsx'
import { BodyForm } from './body-form.tsx'
import { ClassesForm } from './classes-form.tsx'
import { ClausesForm } from './clauses-form.tsx'
import { ClosingForm } from './closing-form.tsx'
import type { EditFormProps } from './edit-form.ts'
import { FieldsForm } from './fields-form.tsx'
import { LettersForm } from './letters-form.tsx'
import { RetentionForm } from './retention-form.tsx'
import { RolesForm } from './roles-form.tsx'
import { TermsForm } from './terms-form.tsx'

function CalendarForm({ policy, onChange }: EditFormProps) {
  const { calendar } = policy
  return <CalendarFields calendar={calendar} onChange={(part) => onChange({ calendar: { ...calendar, ...part } })} />
}

type FormId =
  'terms' | 'clauses' | 'classes' | 'roles' | 'fields' | 'closing' | 'letters' | 'retention' | 'body' | 'calendar'

const forms: readonly { readonly id: FormId; readonly Form: ComponentType<EditFormProps> }[] = [
  { id: 'terms', Form: TermsForm },
  { id: 'clauses', Form: ClausesForm },
  { id: 'classes', Form: ClassesForm },
  { id: 'roles', Form: RolesForm },
  { id: 'fields', Form: FieldsForm },
  { id: 'closing', Form: ClosingForm },
  { id: 'letters', Form: LettersForm },
  { id: 'retention', Form: RetentionForm },
  { id: 'body', Form: BodyForm },
  { id: 'calendar', Form: CalendarForm }
]

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
              {t(`policy:${id}.title`)}
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
