import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { courseOf } from '../../../../shared/domain/dossier/course.ts'
import { stepLines } from '../../../../shared/i18n/describe-course.ts'
import { fieldGrid } from '../kit/field-grid.ts'
import { table } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import { type FormPage, wordingOf } from './form-page.ts'

/** Group 5: the course of the dossier as a list of what was done, when and by whom. */
export function drawCourse(page: FormPage, parent: Tag, label: string): void {
  const { sheet, dossier } = page
  const { t, language } = sheet
  if (dossier === undefined) {
    fieldGrid(sheet, parent, [{ span: 12, label, body: { kind: 'room', lines: 4 } }])
    return
  }
  const rows = courseOf(dossier.events).map((step) => ({
    cells: [formatInstant(step.at, language), step.who, stepLines(step, dossier.events, wordingOf(page)).join('\n')]
  }))
  const columns = [
    { title: t('documents:course.when'), share: 31 },
    { title: t('documents:course.who'), share: 20 },
    { title: t('documents:course.what'), share: 57 }
  ]
  table(sheet, parent, { columns, rows })
}
