import { formatInstant } from '../../domain/calendar/format.ts'
import { type EarlierForm, earlierForms } from '../../domain/dossier/course.ts'
import { activeFields } from '../../domain/form/completeness.ts'
import type { FieldId } from '../../domain/form/fields.ts'
import { isBlank } from '../../domain/form/values.ts'
import { fieldLabel } from '../../i18n/describe.ts'
import { valueText, type Wording } from '../../i18n/describe-value.ts'
import type { FormDossier } from '../document-input.ts'
import type { FormRound } from './form-model.ts'

function roundOf(wording: Wording, { before, closedAt, values }: EarlierForm): FormRound {
  const { t, language, policy } = wording
  const told = (id: FieldId, text: string) => ({ id, label: fieldLabel(t, id, policy), text })
  const title = before.type === 'reopened' ? 'beforeReopened' : 'beforeRoundStarted'
  return {
    title: t(`dossier:form.${title}`, { moment: before.at }),
    fields: [
      ...activeFields(policy)
        .filter(({ id }) => !isBlank(values[id]))
        .map((field) => told(field.id, valueText(field, values[field.id], wording))),
      ...(closedAt === null ? [] : [told('settlement.closedAt', formatInstant(closedAt, language))])
    ]
  }
}

/** What stood on the form in each earlier round, as far as it was entered anew since (TB-5.2). */
export function earlierRounds(wording: Wording, { events }: FormDossier): FormRound[] {
  return earlierForms(events)
    .map((form) => roundOf(wording, form))
    .filter(({ fields }) => fields.length > 0)
}
