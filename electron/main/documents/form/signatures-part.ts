import { formatDay, formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { isWaived, neededSignatures } from '../../../../shared/domain/dossier/closing.ts'
import type { Signature } from '../../../../shared/domain/dossier/state.ts'
import type { SignatureSlot } from '../../../../shared/domain/policy/policy.ts'
import { sayWaived, signedBy } from '../../../../shared/i18n/describe-signature.ts'
import { paragraph } from '../kit/paragraph.ts'
import { drawLines } from '../kit/draw-text.ts'
import { drawRule } from '../kit/rule.ts'
import { need, type Sheet } from '../kit/sheet.ts'
import { contentWidth, page as paper, styles, type TextStyle } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import { layOut } from '../kit/text-layout.ts'
import type { FormPage } from './form-page.ts'

const gutter = 14
const width = (contentWidth - gutter) / 2
const height = 124

function write(sheet: Sheet, tag: Tag, text: string, x: number, y: number, style: TextStyle): number {
  const lines = layOut(text, style, width, sheet)
  tag.draw(() => drawLines(sheet, lines, x, y, width))
  return y + lines.reduce((sum, line) => sum + line.height, 0)
}

function drawDrawing({ doc, t }: Sheet, tag: Tag, signature: Signature, x: number, y: number): void {
  const bytes = Buffer.from((signature.drawn ?? '').replace(/^data:image\/png;base64,/, ''), 'base64')
  const alt = t('documents:signatures.drawnBy', { name: signature.signer.name })
  const box: [number, number] = [width - 20, 42]
  tag.child('Figure', { alt, bbox: [x, y, x + box[0], y + box[1]] }).draw(() => {
    doc.image(bytes, x, y, { fit: box, valign: 'bottom' })
  })
}

function drawSlot(page: FormPage, tag: Tag, slot: SignatureSlot, x: number, top: number): void {
  const { sheet, dossier, policy } = page
  const { t, language } = sheet
  const signature = dossier?.state.signatures.find((candidate) => candidate.slot === slot.slot)
  let y = write(sheet, tag, `${slot.label}  ${slot.clause}`, x, top, styles.label)
  drawRule(sheet, x, top + 70, width)
  if (signature !== undefined) {
    if (signature.drawn !== undefined) drawDrawing(sheet, tag, signature, x, top + 20)
    const { paper, signer, at } = signature
    const moment = formatInstant(at, language)
    y = write(sheet, tag, signedBy(signature), x, top + 73, styles.strong)
    y = write(sheet, tag, paper === undefined ? moment : formatDay(paper.day, language), x, y, styles.body)
    const how =
      paper === undefined
        ? t('documents:signatures.account')
        : t('documents:signatures.seenBy', { name: signer.name, moment })
    write(sheet, tag, how, x, y, styles.small)
    return
  }
  const isAsked = dossier === undefined || neededSignatures(dossier.state, policy).length > 0
  const open = dossier !== undefined && isWaived(slot, dossier.state) ? 'waived' : 'open'
  const note = t(`documents:signatures.${isAsked ? open : 'notAsked'}`)
  if (dossier !== undefined) write(sheet, tag, note, x, y + 14, styles.remark)
  y = write(sheet, tag, `${t('documents:signatures.name')}:`, x, top + 76, styles.small)
  write(sheet, tag, `${t('documents:signatures.when')}:`, x, y + 8, styles.small)
}

/** Group 8: a place for each signature that the policy asks, filled in with those that are there (EW-5.4). */
export function drawSignatures(page: FormPage, parent: Tag): void {
  const { sheet, policy, dossier } = page
  const { slots } = policy.closing.signatures
  for (let index = 0; index < slots.length; index += 2) {
    need(sheet, height)
    const top = sheet.y
    for (const [column, slot] of slots.slice(index, index + 2).entries()) {
      drawSlot(page, parent.child('P'), slot, paper.left + column * (width + gutter), top)
    }
    sheet.y = top + height
  }
  const waived = dossier === undefined ? [] : sayWaived(sheet.t, dossier.state, policy)
  if (waived.length > 0) sheet.y += 10
  for (const line of waived) {
    paragraph(sheet, parent, line, { style: styles.body, after: 4 })
  }
}
