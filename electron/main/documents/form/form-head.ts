import { formatInstant } from '../../../../shared/domain/calendar/format.ts'
import type { Office } from '../../../../shared/domain/office/office.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { paragraph } from '../kit/paragraph.ts'
import { drawQrCode } from '../kit/qr-code.ts'
import { drawRule } from '../kit/rule.ts'
import type { Sheet } from '../kit/sheet.ts'
import { colours, contentWidth, page as paper, styles } from '../kit/style.ts'
import type { DossierNumber } from '../../../../shared/domain/dossier/number.ts'

const qrSize = 74

/** What a form's QR code says, so that a scanned paper form finds its dossier. */
export function qrPayload(number: DossierNumber): string {
  return `klachtenboek:${number}`
}

function officeLine({ address, postcode, place, phone, email }: Office): string {
  const where = [address, [postcode, place].filter((part) => part !== '').join(' ')]
  return [...where, phone, email].filter((part) => part !== '').join(' · ')
}

interface Head {
  readonly title: string
  /** None on the blank form. */
  readonly number: DossierNumber | undefined
  /** That the dossier was set aside, and why. */
  readonly aside: string | null
  readonly office: Office
  readonly now: Instant
}

/** The head of the form: the office, the form's name, and the dossier's number, readable by eye and by scanner. */
export function drawFormHead(sheet: Sheet, { title, number, aside, office, now }: Head): void {
  const { t, root, language } = sheet
  const top = sheet.y
  const width = contentWidth - qrSize - 16
  if (number !== undefined) {
    const alt = t('documents:qrAlt', { number })
    const x = paper.left + contentWidth - qrSize
    drawQrCode(sheet, root, qrPayload(number), { x, y: top - 6, size: qrSize, alt })
  }
  paragraph(sheet, root, office.name, { style: styles.strong, width, after: 0 })
  if (officeLine(office) !== '') paragraph(sheet, root, officeLine(office), { style: styles.small, width, after: 0 })
  sheet.y += 10
  paragraph(sheet, root, title, { style: styles.title, width, tag: 'H1', after: 2 })
  if (number === undefined) {
    paragraph(sheet, root, t('documents:confidential'), { style: styles.strong, width, after: 6 })
    paragraph(sheet, root, t('documents:form.blankHelp'), { style: styles.quiet, after: 0 })
  } else {
    const parts = [t('documents:dossierNumber', { number }), t('documents:confidential')]
    paragraph(sheet, root, parts.join(' · '), { style: styles.strong, width, after: 0 })
    const moment = formatInstant(now, language)
    paragraph(sheet, root, t('documents:form.printedAt', { moment }), { style: styles.small, width, after: 0 })
  }
  if (aside !== null) paragraph(sheet, root, aside, { style: styles.strong, width, after: 4 })
  paragraph(sheet, root, t('documents:form.noBsn'), { style: styles.quiet, after: 8 })
  sheet.y = Math.max(sheet.y, top + (number === undefined ? 0 : qrSize))
  drawRule(sheet, paper.left, sheet.y, contentWidth, { weight: 0.5, colour: colours.faint })
  sheet.y += 2
}
