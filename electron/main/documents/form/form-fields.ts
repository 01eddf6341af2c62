import type { FormModelField } from '../../../../shared/papers/form/form-model.ts'
import { fieldGrid, type GridField } from '../kit/field-grid.ts'
import type { Sheet } from '../kit/sheet.ts'
import type { Tag } from '../kit/tags.ts'
import { drawCourse } from './course-part.ts'
import { drawDelayNotices } from './delay-part.ts'
import { fieldBody } from './field-body.ts'
import { layoutOf } from './field-layout.ts'
import { drawSignatures } from './signatures-part.ts'
import { drawTerms } from './terms-part.ts'

/** The field in a box of the grid; null for one that is drawn by a part of its own. */
function boxOf(sheet: Sheet, field: FormModelField): GridField | null {
  const { id, label, clause, body } = field
  if (body.kind !== 'text' && body.kind !== 'choices') return null
  return {
    span: layoutOf(id).span,
    label,
    ...(clause === undefined ? {} : { clause }),
    body: fieldBody(sheet, field, body)
  }
}

function drawPart(sheet: Sheet, parent: Tag, field: FormModelField): void {
  const { body } = field
  if (body.kind === 'terms') drawTerms(sheet, parent, field, body)
  else if (body.kind === 'notices') drawDelayNotices(sheet, parent, field, body)
  else if (body.kind === 'course') drawCourse(sheet, parent, field, body)
  else if (body.kind === 'signatures') drawSignatures(sheet, parent, field, body)
}

/** The fields of a group: in a grid, and between those the ones that are more than a box. */
export function drawFields(sheet: Sheet, parent: Tag, fields: readonly FormModelField[]): void {
  let boxes: GridField[] = []
  for (const field of fields) {
    const box = boxOf(sheet, field)
    if (box !== null) {
      boxes.push(box)
      continue
    }
    fieldGrid(sheet, parent, boxes)
    boxes = []
    drawPart(sheet, parent, field)
  }
  fieldGrid(sheet, parent, boxes)
}
