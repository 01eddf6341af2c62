import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import type { Paper, RecoverySheetInput } from '../../../../shared/papers/document-input.ts'
import { lineAt, paragraph } from '../kit/paragraph.ts'
import { drawFooters, finish } from '../kit/page-frame.ts'
import { heading } from '../kit/heading.ts'
import { drawQrCode } from '../kit/qr-code.ts'
import { drawShade } from '../kit/rule.ts'
import { openSheet, type Sheet } from '../kit/sheet.ts'
import { contentWidth, page as paper, styles } from '../kit/style.ts'
import type { Tag } from '../kit/tags.ts'
import { drawTitleBlock } from '../kit/title-block.ts'

const qrSize = 118
const keyStyle = { ...styles.title, size: 23, leading: 36, tabular: true }
const groupsPerRow = 3

function rowsOf(recoveryKey: string): string[] {
  const groups = recoveryKey.split('-')
  const rows: string[] = []
  for (let index = 0; index < groups.length; index += groupsPerRow) {
    rows.push(groups.slice(index, index + groupsPerRow).join('-'))
  }
  return rows
}

function drawKey(sheet: Sheet, recoveryKey: string): void {
  const rows = rowsOf(recoveryKey)
  const height = Math.max(qrSize, rows.length * keyStyle.leading) + 28
  const top = sheet.y
  drawShade(sheet, paper.left, top, contentWidth, height)
  sheet.root.child('P').draw(() => {
    const y = top + (height - rows.length * keyStyle.leading) / 2
    for (const [index, row] of rows.entries()) {
      const place = { x: paper.left + 22, y: y + index * keyStyle.leading, width: contentWidth - qrSize - 50 }
      lineAt(sheet, index < rows.length - 1 ? `${row}-` : row, place, keyStyle)
    }
  })
  const place = { x: paper.left + contentWidth - qrSize - 14, y: top + (height - qrSize) / 2, size: qrSize }
  drawQrCode(sheet, sheet.root, recoveryKey, { ...place, alt: sheet.t('documents:recovery.qrAlt') })
  sheet.y = top + height + 10
}

function drawSteps(sheet: Sheet, title: string, steps: readonly string[]): void {
  const section = sheet.root.child('Sect')
  heading(sheet, section, title)
  const list = section.child('L')
  for (const [index, step] of steps.entries()) {
    const number = `${String(index + 1)}.`
    const style = { ...styles.body, size: 10.5, leading: 16 }
    const item = list.child('LI')
    lineInMargin(sheet, item, number)
    paragraph(sheet, item, step, { style, x: paper.left + 20, width: contentWidth - 20, after: 3, tag: 'LBody' })
  }
  sheet.y += 6
}

function lineInMargin(sheet: Sheet, parent: Tag, text: string): void {
  const style = { ...styles.strong, size: 10.5, leading: 16 }
  const place = { x: paper.left, y: sheet.y, width: 20 }
  parent.child('Lbl').draw(() => lineAt(sheet, text, place, style))
}

/** One page with the recovery key in groups and as QR code, and how to keep and use it. */
export function makeRecoverySheet(input: RecoverySheetInput, fontsFolder: string): Promise<Paper> {
  const { office, language, now, recoveryKey, isSample } = input
  const t = createTranslator(language)
  const title = t('documents:recovery.of', { office: office.name })
  const sheet = openSheet({ title, author: office.name, language, now, fontsFolder, t, isSample })
  const { root } = sheet
  const made = t('documents:recovery.madeAt', { moment: formatInstant(now, language) })
  drawTitleBlock(sheet, { office: office.name, title: t('documents:recovery.title'), made })
  paragraph(sheet, root, t('documents:recovery.intro'), { style: { ...styles.body, size: 11, leading: 17 }, after: 16 })
  paragraph(sheet, root, t('documents:recovery.key'), { style: styles.label, after: 3 })
  drawKey(sheet, recoveryKey)
  drawSteps(sheet, t('documents:recovery.keep'), [
    t('documents:recovery.keep1'),
    t('documents:recovery.keep2'),
    t('documents:recovery.keep3')
  ])
  drawSteps(sheet, t('documents:recovery.use'), [
    t('documents:recovery.use1'),
    t('documents:recovery.use2'),
    t('documents:recovery.use3')
  ])
  paragraph(sheet, root, t('documents:recovery.warning'), { style: { ...styles.strong, size: 10.5, leading: 16 } })
  drawFooters(sheet, { left: t('documents:recovery.footer'), middle: '' })
  return finish(sheet)
}
