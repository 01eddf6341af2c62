import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { earlierForms } from '../../../../shared/domain/dossier/course.ts'
import { activeFields } from '../../../../shared/domain/form/completeness.ts'
import { isBlank } from '../../../../shared/domain/form/values.ts'
import { fieldLabel } from '../../../../shared/i18n/describe.ts'
import { valueText } from '../../../../shared/i18n/describe-value.ts'
import { fieldGrid, type GridField } from '../kit/field-grid.ts'
import { subheading } from '../kit/heading.ts'
import type { Tag } from '../kit/tags.ts'
import { layoutOf } from './field-layout.ts'
import { type FormPage, wordingOf } from './form-page.ts'

/** Below group 6: what stood on the form in each earlier round, as far as it was entered anew since (TB-5.2). */
export function drawEarlierForms(page: FormPage, parent: Tag): void {
  const { sheet, policy, dossier } = page
  const { t, language } = sheet
  for (const { before, closedAt, values } of earlierForms(dossier?.events ?? [])) {
    const closed: GridField[] =
      closedAt === null
        ? []
        : [
            {
              span: 6,
              label: fieldLabel(t, 'settlement.closedAt', policy),
              body: { kind: 'text', text: formatInstant(closedAt, language) }
            }
          ]
    const fields = activeFields(policy)
      .filter(({ id }) => !isBlank(values[id]))
      .map((field): GridField => ({
        span: layoutOf(field.id).span,
        label: fieldLabel(t, field.id, policy),
        body: { kind: 'text', text: valueText(field, values[field.id], wordingOf(page)) }
      }))
    if (fields.length + closed.length === 0) continue
    const title = before.type === 'reopened' ? 'beforeReopened' : 'beforeRoundStarted'
    subheading(sheet, parent, t(`dossier:form.${title}`, { moment: before.at }))
    fieldGrid(sheet, parent, [...fields, ...closed])
  }
}
