import type { FormModelField, FormSigned, FormSlot } from '../../../../shared/papers/form/form-model.ts'
import { drawLines } from '../kit/draw-text.ts'
import { subheading } from '../kit/heading.ts'
import { paragraph } from '../kit/paragraph.ts'
import { drawRule } from '../kit/rule.ts'
import { need, type Sheet } from '../kit/sheet.ts'
import { contentWidth, page as paper, styles, type TextStyle } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import { layOut } from '../kit/text-layout.ts'
import type { BodyOf } from './part.ts'

const gutter = 14
const width = (contentWidth - gutter) / 2
/** The most that a row of signatures takes. */
const height = 150
const below = 14

function write(sheet: Sheet, tag: Tag, text: string, x: number, y: number, style: TextStyle): number {
  const lines = layOut(text, style, width, sheet)
  tag.draw(() => drawLines(sheet, lines, x, y, width))
  return y + lines.reduce((sum, line) => sum + line.height, 0)
}

function drawDrawing({ doc }: Sheet, tag: Tag, { image, alt }: NonNullable<FormSigned['drawn']>, x: number, y: number) {
  const bytes = Buffer.from(image.replace(/^data:image\/png;base64,/, ''), 'base64')
  const box: [number, number] = [width - 20, 42]
  tag.child('Figure', { alt, bbox: [x, y, x + box[0], y + box[1]] }).draw(() => {
    doc.image(bytes, x, y, { fit: box, valign: 'bottom' })
  })
}

/** The place of one signature; gives where it ends. */
function drawSlot(sheet: Sheet, tag: Tag, slot: FormSlot, x: number, top: number): number {
  const { t } = sheet
  const { label, clause, signed, note, isOpen } = slot
  let y = write(sheet, tag, `${label}  ${clause}`, x, top, styles.label)
  drawRule(sheet, x, top + 70, width)
  if (signed !== null) {
    if (signed.drawn !== null) drawDrawing(sheet, tag, signed.drawn, x, top + 20)
    y = write(sheet, tag, signed.by, x, top + 73, styles.strong)
    y = write(sheet, tag, signed.when, x, y, styles.body)
    return write(sheet, tag, signed.how, x, y, styles.small)
  }
  if (note !== null) write(sheet, tag, note, x, y + 14, styles.remark)
  if (!isOpen) return top + 70
  y = write(sheet, tag, `${t('documents:signatures.name')}:`, x, top + 76, styles.small)
  return write(sheet, tag, `${t('documents:signatures.when')}:`, x, y + 8, styles.small)
}

/** Group 8: a place for each signature that the policy asks, filled in with those that are there (EW-5.4). */
export function drawSignatures(
  sheet: Sheet,
  parent: Tag,
  { label }: FormModelField,
  { slots, waived }: BodyOf<'signatures'>
): void {
  subheading(sheet, parent, label)
  for (let index = 0; index < slots.length; index += 2) {
    need(sheet, height)
    const top = sheet.y
    const ends = slots
      .slice(index, index + 2)
      .map((slot, column) => drawSlot(sheet, parent.child('P'), slot, paper.left + column * (width + gutter), top))
    sheet.y = Math.max(...ends) + below
  }
  for (const line of waived) {
    paragraph(sheet, parent, line, { style: styles.body, after: 4 })
  }
  if (waived.length > 0) sheet.y += below / 2
}
