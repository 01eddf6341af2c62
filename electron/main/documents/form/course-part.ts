import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import type { EventBody } from '../../../../shared/domain/dossier/event.ts'
import type { FieldValue } from '../../../../shared/domain/form/field-value.ts'
import { findField } from '../../../../shared/domain/form/fields.ts'
import { isBlank, textOf } from '../../../../shared/domain/form/values.ts'
import { optionLabel } from '../../../../shared/i18n/describe.ts'
import { describeEvent } from '../../../../shared/i18n/describe-event.ts'
import { fieldGrid } from '../kit/field-grid.ts'
import { table } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import type { FormPage } from './form-page.ts'

function plainValue({ policy, sheet: { t, language } }: FormPage, id: string, value: FieldValue): string {
  const field = findField(id)
  if (field?.kind === 'instant' && typeof value === 'string') return formatInstant(value, language)
  const items = Array.isArray(value) ? value : [value]
  return items
    .map((item) => {
      if (item === null) return ''
      if (typeof item !== 'string') return item.name
      const isChoice = field?.kind === 'choice' || field?.kind === 'choices'
      return isChoice ? optionLabel(t, field.options, item, policy) : item
    })
    .join(', ')
}

function whatHappened(page: FormPage, event: EventBody): string {
  const { t, language } = page.sheet
  const { details } = event
  const reason = textOf(details, 'reason')
  const before = details['before'] ?? null
  const isLater = formatInstant(event.at, language) !== formatInstant(event.recordedAt, language)
  return [
    describeEvent(t, event, page.policy),
    textOf(details, 'text'),
    reason === '' ? '' : t('documents:course.reason', { reason }),
    isBlank(before) ? '' : t('documents:course.before', { before: plainValue(page, textOf(details, 'field'), before) }),
    isLater ? `(${t('events:recordedLater', { moment: event.recordedAt })})` : ''
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Group 5: the course of the dossier as a list of what was done, when and by whom. */
export function drawCourse(page: FormPage, parent: Tag, label: string): void {
  const { sheet, dossier } = page
  const { t, language } = sheet
  if (dossier === undefined) {
    fieldGrid(sheet, parent, [{ span: 12, label, body: { kind: 'room', lines: 4 } }])
    return
  }
  const rows = dossier.events.map((event) => ({
    cells: [formatInstant(event.at, language), event.actor.name, whatHappened(page, event)]
  }))
  const columns = [
    { title: t('documents:course.when'), share: 31 },
    { title: t('documents:course.who'), share: 20 },
    { title: t('documents:course.what'), share: 57 }
  ]
  table(sheet, parent, { columns, rows })
}
