import type { FormModelField, FormNotice } from '../../../../shared/papers/form/form-model.ts'
import { type FieldBody, fieldGrid, type GridField } from '../kit/field-grid.ts'
import { subheading } from '../kit/heading.ts'
import { paragraph } from '../kit/paragraph.ts'
import type { Sheet } from '../kit/sheet.ts'
import { styles } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import type { BodyOf } from './part.ts'

function gridOf({ t }: Sheet, notice: FormNotice | null): GridField[] {
  const told = (text: string | undefined, lines: number): FieldBody =>
    text === undefined ? { kind: 'room', lines } : { kind: 'text', text }
  return [
    { span: 6, label: t('documents:delay.sent'), body: told(notice?.sent, 1) },
    { span: 6, label: t('documents:delay.newDueDay'), body: told(notice?.newDueDay, 1) },
    { span: 12, label: t('documents:delay.reason'), body: told(notice?.reason, 2) }
  ]
}

/** Group 5: each delay notice, with when it was sent, its reason and the new due day. */
export function drawDelayNotices(
  sheet: Sheet,
  parent: Tag,
  { label, none }: FormModelField,
  { notices }: BodyOf<'notices'>
): void {
  subheading(sheet, parent, label)
  if (notices?.length === 0) paragraph(sheet, parent, none ?? '', { style: styles.quiet })
  fieldGrid(
    sheet,
    parent,
    (notices ?? [null]).flatMap((notice) => gridOf(sheet, notice))
  )
}
