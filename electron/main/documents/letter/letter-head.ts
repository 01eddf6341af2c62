import type { ComposedLetter } from '../../../../shared/domain/letters/kept-letter.ts'
import type { Office } from '../../../../shared/domain/office/office.ts'
import { paragraph } from '../kit/paragraph.ts'
import { drawRule } from '../kit/rule.ts'
import type { Sheet } from '../kit/sheet.ts'
import { contentWidth, page, styles } from '../kit/style.ts'
import { addressLine } from '../regulation/regulation-text.ts'

const pointsPerMm = 72 / 25.4

/** Where the window of an envelope shows the address: from the top of the page, and how much of it. */
const windowTop = 45 * pointsPerMm
const windowHeight = 40 * pointsPerMm
const windowWidth = 85 * pointsPerMm

const plain = { ...styles.body, size: 10.5, leading: 15 }
const labelWidth = 92

function drawReference(sheet: Sheet, label: string, text: string): void {
  if (text === '') return
  const top = sheet.y
  paragraph(sheet, sheet.root, label, { style: { ...plain, colour: styles.quiet.colour }, width: labelWidth, after: 0 })
  sheet.y = top
  const x = page.left + labelWidth
  paragraph(sheet, sheet.root, text, { style: plain, x, width: contentWidth - labelWidth, after: 0 })
}

/** The head of a letter: the office, the address in the window of the envelope, place and date, references, subject. */
export function drawLetterHead(sheet: Sheet, letter: ComposedLetter, office: Office): void {
  const { root, t } = sheet
  const { isInternal, addressee, placeAndDate, reference, yourReference, subject } = letter
  paragraph(sheet, root, office.name, { style: { ...styles.title, size: 15, leading: 20 }, after: 1 })
  const address = addressLine(office)
  if (address !== '') paragraph(sheet, root, address, { style: styles.small, after: 5 })
  drawRule(sheet, page.left, sheet.y, contentWidth)
  sheet.y += 6
  if (isInternal) paragraph(sheet, root, t('documents:letter.internal'), { style: styles.strong, after: 0 })
  sheet.y = Math.max(sheet.y, windowTop)
  paragraph(sheet, root, addressee.join('\n'), { style: plain, width: windowWidth, after: 0 })
  sheet.y = Math.max(sheet.y + 14, windowTop + windowHeight)
  paragraph(sheet, root, placeAndDate, { style: plain, after: 10 })
  drawReference(sheet, t('documents:letter.ourReference'), reference)
  drawReference(sheet, t('documents:letter.yourReference'), yourReference)
  sheet.y += 12
  paragraph(sheet, root, subject, {
    style: { ...plain, face: 'semibold', size: 11.5, leading: 16 },
    tag: 'H1',
    after: 14
  })
}
