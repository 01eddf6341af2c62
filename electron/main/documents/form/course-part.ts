import type { FormModelField } from '../../../../shared/papers/form/form-model.ts'
import { fieldGrid } from '../kit/field-grid.ts'
import { subheading } from '../kit/heading.ts'
import type { Sheet } from '../kit/sheet.ts'
import { table } from '../kit/table.ts'
import type { Tag } from '../kit/tags.ts'
import type { BodyOf } from './part.ts'

/** Group 5: the course of the dossier as a list of what was done, when and by whom. */
export function drawCourse(sheet: Sheet, parent: Tag, { label }: FormModelField, { steps }: BodyOf<'course'>): void {
  const { t } = sheet
  if (steps === null) {
    fieldGrid(sheet, parent, [{ span: 12, label, body: { kind: 'room', lines: 4 } }])
    return
  }
  subheading(sheet, parent, label)
  const rows = steps.map(({ at, who, lines }) => ({ cells: [at, who, lines.join('\n')] }))
  const columns = [
    { title: t('documents:course.when'), share: 31 },
    { title: t('documents:course.who'), share: 20 },
    { title: t('documents:course.what'), share: 57 }
  ]
  table(sheet, parent, { columns, rows })
}
